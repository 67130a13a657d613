import { useEffect, useState } from "preact/hooks";
import type { RunNote } from "../../../model/manifest.ts";
import type { Language } from "../../../model/text.ts";
import { useWording } from "./wording.ts";

/** The last run, if its script lies beside the page: pages do not depend on it, so equal classes have equal pages. */
export function RunNoteFooter() {
  const { page, language } = useWording();
  const [note, setNote] = useState<RunNote | null>(null);
  useEffect(() => setNote(globalThis.poolgradeRun ?? null), []);
  return <footer>{note === null ? null : page.gradedWith(momentIn(language, note.startedAt), note)}</footer>;
}

/** In the reader's own time zone. */
function momentIn(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
}

declare global {
  var poolgradeRun: RunNote | undefined;
}
