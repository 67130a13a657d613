import { describe, expect, it } from "vitest";
import { lastMomentOf } from "../spec/course/moments.ts";
import { lateness } from "./lateness.ts";

const BY_DAY = { grace: { count: 0, unit: "m" }, per: "day", until: null } as const;
const NEW_YORK = "America/New_York";

function daysLate(submitted: string, due: string, zone: string): number {
  return lateness(new Date(submitted), lastMomentOf(due, zone), BY_DAY, zone)?.units ?? 0;
}

describe("days late are days of the course's calendar", () => {
  it.each([
    ["2026-12-10T14:59:59.999Z", 0], // 23:59:59.999 in Seoul: the due minute lasts to its end
    ["2026-12-10T15:00:00.000Z", 1], // midnight
    ["2026-12-11T14:59:59.999Z", 1],
    ["2026-12-11T15:00:00.000Z", 2],
    ["2026-12-15T03:00:00Z", 5],
  ])("due on 10 December, 23:59, in Seoul, and handed in at %s: %i", (submitted, days) => {
    expect(daysLate(submitted, "2026-12-10T23:59", "Asia/Seoul")).toBe(days);
  });

  it.each([
    ["2026-03-07T23:59", "2026-03-08T04:59:59.999Z", 0], // EST
    ["2026-03-07T23:59", "2026-03-08T05:00:00Z", 1],
    ["2026-03-07T23:59", "2026-03-09T03:59:59.999Z", 1], // the day of 23 hours ends in EDT
    ["2026-03-07T23:59", "2026-03-09T04:00:00Z", 2],
    ["2026-10-31T23:59", "2026-11-01T03:59:59.999Z", 0], // EDT
    ["2026-10-31T23:59", "2026-11-02T04:59:59.999Z", 1], // the day of 25 hours ends in EST
    ["2026-10-31T23:59", "2026-11-02T05:00:00Z", 2],
  ])("over a change of New York's clocks: due %s, handed in at %s: %i", (due, submitted, days) => {
    expect(daysLate(submitted, due, NEW_YORK)).toBe(days);
  });

  it("the rest of the due day is the first", () => {
    expect(daysLate("2026-12-10T20:00:00Z", "2026-12-10T12:00", "UTC")).toBe(1);
    expect(daysLate("2026-12-11T20:00:00Z", "2026-12-10T12:00", "UTC")).toBe(1);
    expect(daysLate("2026-12-12T00:00:00Z", "2026-12-10T12:00", "UTC")).toBe(2);
  });
});

describe("a policy", () => {
  const due = lastMomentOf("2026-12-10T12:00:00.000", "UTC");
  const minutesAfter = (minutes: number) => new Date(due.getTime() + minutes * 60_000);

  it("with grace counts from the due date all the same, once that is over", () => {
    const policy = { ...BY_DAY, per: "hour", grace: { count: 10, unit: "m" } } as const;
    expect(lateness(minutesAfter(10), due, policy, "UTC")).toBeNull();
    expect(lateness(new Date(minutesAfter(10).getTime() + 1), due, policy, "UTC")).toEqual({
      units: 1,
      isTooLate: false,
    });
    expect(lateness(minutesAfter(61), due, policy, "UTC")?.units).toBe(2);
  });

  it.each([
    [{ count: 2, unit: "h" }, minutesAfter(120), false],
    [{ count: 2, unit: "h" }, minutesAfter(121), true],
    [{ count: 1, unit: "d" }, new Date("2026-12-11T23:59:59.999Z"), false],
    [{ count: 1, unit: "d" }, new Date("2026-12-12T00:00:00Z"), true],
  ] as const)("that ends after %j takes what comes at %o: too late is %s", (until, submitted, isTooLate) => {
    expect(lateness(submitted, due, { ...BY_DAY, until }, "UTC")?.isTooLate).toBe(isTooLate);
  });
});
