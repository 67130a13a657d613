import { markdownCode, markdownLine, shortened } from "../escape.ts";
import { type Sentence, type Writing, written } from "../words/sentence.ts";

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
