import type { Fact } from "../feedback/block.ts";
import { type Sentence, type Writing, written } from "../locales/sentence.ts";
import { shortened, visible } from "../text/escape.ts";

const MOST_QUOTED = 300;

const PLAIN: Writing = {
  code: (text) => `\`${shortened(text, MOST_QUOTED)}\``,
  value: (text) => text,
  prose: visible,
  case: (id) => id,
};

/** A sentence as plain text, in which nothing acts. */
export function plainText(said: Sentence): string {
  return written(said, PLAIN);
}

/** A fact in lines of plain text. */
export function plainLines({ label, text, list }: Fact): string[] {
  return [`${label}: ${plainText(text)}`, ...list.map((each) => `- ${plainText(each)}`)];
}
