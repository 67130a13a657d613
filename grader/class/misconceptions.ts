import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../model/text.ts";
import { LANGUAGE_WORDS } from "../report/locales/language-words.ts";
import { misconceptionsFile } from "../report/page/shared/misconceptions-file.ts";
import { misconceptionsPageData } from "../report/page-data/misconceptions-page.ts";
import { misconceptionsMarkdown } from "../report/render/markdown/explained.ts";
import { writeWhole } from "../store/write-whole.ts";
import type { PageWriting } from "./student-pages.ts";

const LANGUAGES = Object.keys(LANGUAGE_WORDS) as readonly Language[];

export const MISCONCEPTIONS_FILES: readonly string[] = LANGUAGES.flatMap((language) => [
  misconceptionsFile(language, "md"),
  misconceptionsFile(language, "html"),
]);

/** Writes what explains the misconceptions, in each language; without pages, older ones are removed. */
export async function writeMisconceptions(reportsFolder: string, writing: PageWriting | null): Promise<void> {
  for (const language of LANGUAGES) {
    await writeWhole(join(reportsFolder, misconceptionsFile(language, "md")), misconceptionsMarkdown(language));
    const page = join(reportsFolder, misconceptionsFile(language, "html"));
    if (writing === null) await rm(page, { force: true });
    else await writeWhole(page, pageText(language, writing));
  }
}

function pageText(language: Language, { pages, filesOf }: PageWriting): string {
  return pages.misconceptions(misconceptionsPageData(language), language, filesOf("student", ""));
}
