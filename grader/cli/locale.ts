import type { Language } from "../model/text.ts";

/** The language of the user's locale; English if it is not one of ours. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || "";
  return /^ko(?![a-z])/i.test(locale) ? "ko" : "en";
}
