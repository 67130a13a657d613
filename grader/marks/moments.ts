import { Temporal } from "temporal-polyfill";

/** A moment as people of a zone write it, to the second, with its distance from UTC. */
export function inZone(moment: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return local.toString({ timeZoneName: "never", smallestUnit: "second" });
}
