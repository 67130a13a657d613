import { expect, test } from "vitest";
import { momentOf } from "../spec/date.ts";
import { type Attempt, ranked } from "./attempt.ts";

const DUE = new Date("2026-12-10T23:59:00+09:00");

const made = (path: string, submitted: string | null, isLate: boolean | null = null): Attempt => ({
  ...{ student: "kim", exercise: "max-pool-2d", members: [], from: "a.zip", path, sha256: path, isLate },
  submitted: submitted === null ? null : momentOf(submitted),
});
const chosenOf = (attempts: readonly Attempt[], due: Date | null) =>
  ranked(attempts, due).map(({ path, attempt, isChosen }) => `${attempt} ${path}${isChosen ? " counts" : ""}`);

test("attempts are ranked by their times, and the latest counts where nothing is due", () => {
  const attempts = [made("b", "2026-12-11T00:00:00+09:00"), made("a", "2026-12-10T10:00:00Z")];
  expect(chosenOf(attempts, null)).toEqual(["1 a", "2 b counts"]);
});

test("the latest in time counts, and a later one is listed; the very moment is in time", () => {
  const attempts = [
    made("a", "2026-12-10T10:00:00+09:00"),
    made("b", "2026-12-10T14:59:00Z"),
    made("c", "2026-12-10T14:59:01Z"),
  ];
  expect(chosenOf(attempts, DUE)).toEqual(["1 a", "2 b counts", "3 c"]);
});

test("where all are late, the latest counts", () => {
  expect(chosenOf([made("a", "2026-12-11T10:00:00Z"), made("b", "2026-12-12T10:00:00Z")], DUE)).toEqual([
    "1 a",
    "2 b counts",
  ]);
});

test("without times the order of the archives is kept, and what the platform calls late is late", () => {
  expect(chosenOf([made("b", null, false), made("a", null, true)], DUE)).toEqual(["1 b counts", "2 a"]);
  expect(chosenOf([made("b", null), made("a", "2026-12-09T00:00:00Z")], null)).toEqual(["1 b", "2 a counts"]);
});
