import { type Sentence, type Writing, writeSentence } from "../../locales/sentence.ts";
import { misconceptionsFile } from "../../page/shared/misconceptions-file.ts";
import { markdownCode, markdownLine } from "../../text/escape.ts";

const MARKDOWN: Writing = {
  code: markdownCode,
  value: markdownCode,
  prose: markdownLine,
  case: markdownLine,
  misconception: (id, language) => `[${markdownLine(id)}](../../${misconceptionsFile(language, "md")}#${id})`,
};

/** A sentence as Markdown. */
export function markdownOf(said: Sentence): string {
  return writeSentence(said, MARKDOWN);
}
