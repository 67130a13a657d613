import type { Moment } from "../model/moment.ts";
import type { Language } from "../model/text.ts";
import { WORDS } from "../report/locales/languages.ts";
import { momentText } from "../report/text/moment-text.ts";

/** The moment that reports are made for, if it is in the future; otherwise null. */
export function aheadOf(asOf: Moment | undefined, now: Date = new Date()): string | null {
  return asOf !== undefined && asOf.date > now ? momentText(asOf) : null;
}

/** A notice that the reports show what is not open yet. */
export function aheadNotice(ahead: string | null, language: Language): string | null {
  return ahead === null ? null : `notice: ${WORDS[language].ahead(ahead)}`;
}
