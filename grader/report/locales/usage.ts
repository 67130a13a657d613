import type { Language } from "../../model/text.ts";
import { usage as en } from "./en-usage.ts";
import { usage as ko } from "./ko-usage.ts";
import type { Say, UsageWords } from "./usage-words.ts";

/** What users are told of their own mistakes on the command line, in each language: no page needs it. */
export const USAGE_WORDS: Readonly<Record<Language, UsageWords>> = { en, ko };

/** A message, and below it what to do instead. */
export function usageText(say: Say, language: Language): string {
  const words = USAGE_WORDS[language];
  const { message, help } = say(words);
  return help === null ? message : `${message}\n  ${words.help}: ${help}`;
}
