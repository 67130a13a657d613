import { expect, test } from "vitest";
import { FREE } from "../marks/marked.ts";
import type { MarkPolicy } from "../model/mark.ts";
import { momentOf } from "../spec/date.ts";
import { type Attempt, ranked } from "./attempt.ts";
import { inTimeBy } from "./in-time.ts";

/** Due at 23:59, with ten minutes of grace; a day later for lee. */
const POLICY: MarkPolicy = {
  zone: "Asia/Seoul",
  due: new Map([["max-pool-2d", new Date("2026-12-10T23:59:00+09:00")]]),
  late: { ...FREE, grace: { count: 10, unit: "m" } },
  overrides: [
    {
      ...{ student: "lee", exercise: null, score: null, comment: null, by: "staff" },
      due: new Date("2026-12-11T23:59:00+09:00"),
    },
  ],
};

const made = (path: string, submitted: string | null, isLate: boolean | null = null): Attempt => ({
  ...{ student: "kim", exercise: "max-pool-2d", members: [], from: "a.zip", path, sha256: path, isLate },
  submitted: submitted === null ? null : momentOf(submitted),
});
const chosenOf = (attempts: readonly Attempt[], policy: MarkPolicy | null) =>
  ranked(attempts, inTimeBy(policy)).map(
    ({ path, attempt, isChosen }) => `${attempt} ${path}${isChosen ? " counts" : ""}`,
  );

test("attempts are ranked by their times, and the latest counts where nothing is due", () => {
  const attempts = [made("b", "2026-12-11T00:00:00+09:00"), made("a", "2026-12-10T10:00:00Z")];
  expect(chosenOf(attempts, null)).toEqual(["1 a", "2 b counts"]);
});

test("the latest in time counts, and a later one is listed; grace is in time", () => {
  const attempts = [
    made("a", "2026-12-10T10:00:00+09:00"),
    made("b", "2026-12-10T15:09:00Z"),
    made("c", "2026-12-10T15:09:01Z"),
  ];
  expect(chosenOf(attempts, POLICY)).toEqual(["1 a", "2 b counts", "3 c"]);
});

test("an exception for the student moves the date", () => {
  const attempts = ["2026-12-10T10:00:00Z", "2026-12-11T10:00:00Z"].map((at) => ({ ...made(at, at), student: "lee" }));
  expect(chosenOf(attempts, POLICY)).toEqual(["1 2026-12-10T10:00:00Z", "2 2026-12-11T10:00:00Z counts"]);
});

test("where all are late, the latest counts", () => {
  expect(chosenOf([made("a", "2026-12-11T10:00:00Z"), made("b", "2026-12-12T10:00:00Z")], POLICY)).toEqual([
    "1 a",
    "2 b counts",
  ]);
});

test("without times the order of the archives is kept, and what the platform calls late is late", () => {
  expect(chosenOf([made("b", null, false), made("a", null, true)], POLICY)).toEqual(["1 b counts", "2 a"]);
  expect(chosenOf([made("b", null), made("a", "2026-12-09T00:00:00Z")], null)).toEqual(["1 b", "2 a counts"]);
});
