import { Temporal } from "temporal-polyfill";
import type { LatePolicy, Span } from "../model/mark.ts";

/** How late a hand-in is. */
export type Lateness = { readonly units: number; readonly isTooLate: boolean };

const HOUR_MS = 3_600_000;

/**
 * How late a hand-in is by a policy; null: in time. Days are counted on the calendar of `zone`: whatever the hour, the
 * day after the due date is the first, and so is the rest of the due day itself. Of hours, each that has begun counts.
 */
export function lateness(
  submitted: Date,
  due: Date,
  { grace, per, until }: Pick<LatePolicy, "grace" | "per" | "until">,
  zone: string,
): Lateness | null {
  if (submitted <= due || isWithin(submitted, due, grace, zone)) return null;
  const units =
    per === "day" ? daysAfter(submitted, due, zone) : Math.ceil((submitted.getTime() - due.getTime()) / HOUR_MS);
  return { units, isTooLate: until !== null && !isWithin(submitted, due, until, zone) };
}

function isWithin(submitted: Date, due: Date, { count, unit }: Span, zone: string): boolean {
  if (unit === "d") return daysAfter(submitted, due, zone) <= count;
  const spanMs = count * (unit === "h" ? HOUR_MS : HOUR_MS / 60);
  return submitted.getTime() - due.getTime() <= spanMs;
}

function daysAfter(submitted: Date, due: Date, zone: string): number {
  return Math.max(1, dayOf(due, zone).until(dayOf(submitted, zone), { largestUnit: "days" }).days);
}

function dayOf(moment: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}
