import type { Language } from "../../model/text.ts";

/** The names of the languages on every page: each in its own language, and one for all of them together. */
export const LANGUAGE_WORDS: Readonly<Record<Language, { readonly name: string; readonly languages: string }>> = {
  en: { name: "English", languages: "Language" },
  ko: { name: "한국어", languages: "언어" },
};
