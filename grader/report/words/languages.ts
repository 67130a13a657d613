import type { Language, Text } from "../../model/text.ts";
import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Words } from "./words.ts";

/** To add a language, add a row. */
export const WORDS: Readonly<Record<Language, Words>> = { en, ko };

/** An author's text in a language, or in English where there is no other. */
export function textIn(language: Language, text: Text): string {
  return text[language] ?? text.en;
}
