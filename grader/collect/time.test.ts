import { expect, test } from "vitest";
import { timeOf, timeText } from "./time.ts";

test.each([
  ["2026-12-10-23-59-01", "Asia/Seoul", "2026-12-10T23:59:01+09:00"],
  ["2026-12-10 14:59:01.123456000 Z", "Asia/Seoul", "2026-12-10T14:59:01Z"],
  ["2026-12-10 14:59:01 UTC", "Asia/Seoul", "2026-12-10T14:59:01Z"],
  ["2026-12-10 06:59:01.1 -08:00", "Asia/Seoul", "2026-12-10T06:59:01-08:00"],
  ["20261210T235901", "America/New_York", "2026-12-10T23:59:01-05:00"],
  ["2026-12-10T23:59", "UTC", "2026-12-10T23:59:00Z"],
  ["2026-03-08-01-59-59", "America/New_York", "2026-03-08T01:59:59-05:00"],
  ["2026-03-08-03-00-00", "America/New_York", "2026-03-08T03:00:00-04:00"],
  ["2026-03-08-02-30-00", "America/New_York", "2026-03-08T03:30:00-04:00"],
  ["2026-11-01-01-30-00", "America/New_York", "2026-11-01T01:30:00-04:00"],
])("%s in %s is %s", (text, zone, written) => {
  const moment = timeOf(text, zone);
  expect(moment === null ? null : timeText(moment)).toBe(written);
});

test.each(["yesterday", "2026-02-30-10-00-00", "2026-12-10", "2026-12-10-25-00-00"])("%s is no time", (text) => {
  expect(timeOf(text, "UTC")).toBeNull();
});
