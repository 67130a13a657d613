import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Text } from "../../../model/text.ts";
import { CLASS_WORDS, textIn } from "../../locales/languages.ts";
import { SUMMARY_PAGE_WORDS, type SummaryPageWords } from "../../locales/summary-page-words.ts";
import type { ClassWords } from "../../locales/words.ts";

/** The words in the chosen language: those of this page, and those that learners read. */
export type Wording = {
  readonly language: Language;
  readonly page: SummaryPageWords;
  readonly words: ClassWords;
  readonly text: (text: Text) => string;
};

export const WORDINGS: Readonly<Record<Language, Wording>> = { en: wordingIn("en"), ko: wordingIn("ko") };

export const WordingContext = createContext(WORDINGS.en);

export function useWording(): Wording {
  return useContext(WordingContext);
}

/** The sentence that students are told. */
export function misconceptionText(id: string, { misconception }: ClassWords): string {
  const isKnown = Object.hasOwn(misconception, id);
  return isKnown ? misconception[id as keyof ClassWords["misconception"]].does : id;
}

function wordingIn(language: Language): Wording {
  return {
    language,
    page: SUMMARY_PAGE_WORDS[language],
    words: CLASS_WORDS[language],
    text: (text) => textIn(language, text),
  };
}
