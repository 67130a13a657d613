import { type Sentence, type Writing, written } from "../../locales/sentence.ts";
import { markdownCode, markdownLine, shortened } from "../../text/escape.ts";

const MOST_QUOTED = 300;

const MARKDOWN: Writing = {
  code: (text) => markdownCode(shortened(text, MOST_QUOTED)),
  value: markdownCode,
  prose: markdownLine,
  case: (id) => id,
};

/** A sentence as Markdown. */
export function markdownOf(said: Sentence): string {
  return written(said, MARKDOWN);
}
