import type { Moment } from "../../model/moment.ts";

/** A moment to the minute, in the zone in which it was written. */
export function momentText({ date, offset }: Moment): string {
  const local = new Date(date.getTime() + minutesOf(offset) * 60_000);
  const zone = offset === "Z" ? "" : offset;
  return `${local.toISOString().slice(0, 16).replace("T", " ")} UTC${zone}`;
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
