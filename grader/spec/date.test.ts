import { afterEach, expect, test } from "vitest";
import { dateHelp, momentOf } from "./date.ts";

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each([
  ["an hour that clocks in New York leave out is the one after", "2026-03-08T02:30-05:00", "2026-03-08T07:30:00.000Z"],
  ["summer time says so itself", "2026-03-08T03:30-04:00", "2026-03-08T07:30:00.000Z"],
  ["of an hour that comes twice, the first", "2026-11-01T01:30-04:00", "2026-11-01T05:30:00.000Z"],
  ["and the second", "2026-11-01T01:30-05:00", "2026-11-01T06:30:00.000Z"],
  ["a date alone is midnight in UTC", "2026-03-08", "2026-03-08T00:00:00.000Z"],
])("%s, wherever the machine is", (_, text, moment) => {
  for (const zone of ["America/New_York", "Asia/Seoul", "UTC"]) {
    process.env.TZ = zone;
    expect([zone, momentOf(text)?.date.toISOString()]).toEqual([zone, moment]);
  }
});

test.each(["2026-03-08T02:30", "2026-11-01T01:30:00"])(
  "%s is not a moment without its zone, and the help says how to add it",
  (text) => {
    expect([momentOf(text), dateHelp(text)]).toEqual([
      null,
      `put the hours from UTC behind it, as in ${text}+09:00; ${text}Z is in UTC`,
    ]);
  },
);
