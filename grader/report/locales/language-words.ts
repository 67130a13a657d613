import type { Language } from "../../model/text.ts";

/** What every page calls its languages: each by its own name, and all of them together. */
export const LANGUAGE_WORDS: Readonly<Record<Language, { readonly name: string; readonly languages: string }>> = {
  en: { name: "English", languages: "Language" },
  ko: { name: "한국어", languages: "언어" },
};
