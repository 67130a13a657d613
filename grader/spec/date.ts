import type { Moment } from "../model/moment.ts";
import type { Findings } from "./findings.ts";
import { nameOf, type Path, showValue } from "./path.ts";

/** The moment of a date; null if it is not one, which is reported. */
export function readDate(raw: string, path: Path, findings: Findings): Moment | null {
  const moment = momentOf(raw);
  if (moment === null)
    findings.error(path, `${nameOf(path)} must be a date with its time zone, got ${showValue(raw)}`, dateHelp(raw));
  return moment;
}

/** How to fix a faulty date: add the zone if only that is missing. */
export function dateHelp(text: string): string {
  return momentOf(`${text}Z`) === null
    ? "for instance 2026-12-01T00:00:00+09:00"
    : `put the hours from UTC behind it, as in ${text}+09:00; ${text}Z is in UTC`;
}

/** An ISO 8601 date, alone (midnight in UTC) or with a time and its zone; null if it is not one. */
export function momentOf(text: string): Moment | null {
  const date = isWritten(text) ? new Date(text) : null;
  if (date === null || Number.isNaN(date.getTime())) return null;
  return { date, offset: /[+-]\d\d:\d\d$/.exec(text)?.[0] ?? "Z" };
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** `Date` alone would read 30 February as 2 March. */
function isWritten(raw: string): boolean {
  const [, year, month, day] = ISO.exec(raw) ?? [];
  if (day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
