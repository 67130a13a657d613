import type { Language, Text } from "../../model/text.ts";
import { en, classWords as enClass } from "./en.ts";
import { ko, classWords as koClass } from "./ko.ts";
import type { ClassWords, Words } from "./words.ts";

/** To add a language, add a row. */
export const WORDS: Readonly<Record<Language, Words>> = { en, ko };

/** The words of the class's page in every language. */
export const CLASS_WORDS: Readonly<Record<Language, ClassWords>> = { en: enClass, ko: koClass };

/** An author's text in a language, or in English if that one is missing. */
export function textIn(language: Language, text: Text): string {
  return text[language] ?? text.en;
}
