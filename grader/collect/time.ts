import type { Moment } from "../model/moment.ts";

/** A date and a time with any signs between their digits, and perhaps a zone. */
const WRITTEN =
  /^(\d{4})\D?(\d\d)\D?(\d\d)(?:\D{1,2}(\d\d)\D?(\d\d)(?:\D?(\d\d)(?:\.\d+)?)?)\s*(?:(Z|UTC)|([+-]\d\d):?(\d\d))?$/;

/** The moment that a platform wrote; without a zone of its own, it is in `zone`. Null if it is none. */
export function timeOf(text: string, zone: string): Moment | null {
  const [, year, month, day, hour, minute, second = "00", utc, hours, minutes] = WRITTEN.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const shown = new Date(`${local}Z`);
  if (Number.isNaN(shown.getTime()) || shown.toISOString().slice(0, 19) !== local) return null;
  const told = utc !== undefined ? "Z" : hours === undefined ? null : `${hours}:${minutes}`;
  const offset = told ?? offsetIn(zone, shown);
  return { date: new Date(`${local}${offset}`), offset };
}

/** A moment to the second, in the zone in which it was written: `2026-12-10T23:59:00+09:00`. */
export function timeText({ date, offset }: Moment): string {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const east = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return `${new Date(date.getTime() + east * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/**
 * The offset of a zone when its clocks show this time, given as if it were in UTC. In the hour that a zone has twice,
 * it is the first; in the one that it skips, the offset before.
 */
function offsetIn(zone: string, shown: Date): string {
  const day = 24 * 60 * 60_000;
  const around = [-day, day].map((far) => offsetAt(zone, new Date(shown.getTime() + far)));
  const fits = around.find(
    (offset) => offsetAt(zone, new Date(`${shown.toISOString().slice(0, 19)}${offset}`)) === offset,
  );
  return fits ?? around[0] ?? "Z";
}

function offsetAt(zone: string, date: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(date);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const offset = /[+-].*/.exec(name)?.[0] ?? "+00:00";
  return offset === "+00:00" ? "Z" : offset;
}
