import { Temporal } from "temporal-polyfill";
import type { Moment } from "../model/moment.ts";

/** A date and a time with any signs between their digits, and perhaps a zone. */
const WRITTEN =
  /^(\d{4})\D?(\d\d)\D?(\d\d)(?:\D{1,2}(\d\d)\D?(\d\d)(?:\D?(\d\d)(?:\.\d+)?)?)\s*(?:(Z|UTC)|([+-]\d\d):?(\d\d))?$/;

/**
 * The moment that a platform wrote; without a zone of its own, it is in `zone`. In the hour that a zone has twice it is
 * the first. Null if it is no time.
 */
export function timeOf(text: string, zone: string): Moment | null {
  const [, year, month, day, hour, minute, second = "00", utc, hours, minutes] = WRITTEN.exec(text.trim()) ?? [];
  const local = plainTime(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
  if (local === null) return null;
  if (utc !== undefined) return { date: new Date(`${local}Z`), offset: "Z" };
  const { epochMilliseconds, offset } = local.toZonedDateTime(hours === undefined ? zone : `${hours}:${minutes}`);
  return { date: new Date(epochMilliseconds), offset: offset === "+00:00" ? "Z" : offset };
}

/** A moment to the second, in the zone in which it was written: `2026-12-10T23:59:00+09:00`. */
export function timeText({ date, offset }: Moment): string {
  const timeZone = offset === "Z" ? {} : { timeZone: offset };
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString({ ...timeZone, smallestUnit: "second" });
}

function plainTime(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}
