import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../model/text.ts";
import { LANGUAGE_WORDS } from "../report/locales/language-words.ts";
import { misconceptionsFile } from "../report/page/shared/misconceptions-file.ts";
import { writeWhole } from "../store/write-whole.ts";
import { keptExplanations } from "./kept-explanations.ts";
import type { PageWriting } from "./student-pages.ts";

const LANGUAGES = Object.keys(LANGUAGE_WORDS) as readonly Language[];

export const MISCONCEPTIONS_FILES: readonly string[] = LANGUAGES.map(misconceptionsFile);

/** Writes the pages that explain misconceptions, one in each language; without pages, older ones are removed. */
export async function writeMisconceptions(reportsFolder: string, writing: PageWriting | null): Promise<void> {
  for (const language of LANGUAGES) {
    const file = join(reportsFolder, misconceptionsFile(language));
    if (writing === null) await rm(file, { force: true });
    else await writeWhole(file, await pageText(language, writing));
  }
}

async function pageText(language: Language, { pages, filesOf }: PageWriting): Promise<string> {
  return pages.misconceptions(await keptExplanations(language), language, filesOf("student", ""));
}
