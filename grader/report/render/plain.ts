import type { Fact } from "../feedback/block.ts";
import { type Sentence, type Writing, writeSentence } from "../locales/sentence.ts";
import { visible } from "../text/escape.ts";

const PLAIN: Writing = {
  code: (text) => `\`${text}\``,
  value: (text) => text,
  prose: visible,
  case: visible,
  misconception: (id) => `\`poolgrade explain ${visible(id)}\``,
};

/** A sentence as plain text, in which nothing acts; `writing` is how some pieces are written otherwise. */
export function plainText(said: Sentence, writing: Partial<Writing> = {}): string {
  return writeSentence(said, { ...PLAIN, ...writing });
}

/** A fact in lines of plain text. */
export function plainLines({ label, text, list }: Fact): string[] {
  return [`${label}: ${plainText(text)}`, ...list.map((each) => `- ${plainText(each)}`)];
}
