import { expect, test } from "vitest";
import { at } from "../../../numeric/shape.ts";
import type { StudentRow } from "./data.ts";
import { needHelp, progressIn, withoutFiles } from "./progress.ts";
import { sharesOf } from "./shares.ts";
import { EXERCISES, ROWS } from "./testing/rows.ts";

function named(rows: readonly StudentRow[]): readonly string[] {
  return rows.map(({ student }) => student);
}

const FIRST = at(ROWS, 0);
const ABSENT: StudentRow = { ...FIRST, student: "absent", verdicts: ["missing", null] };

test("who handed in is solved or stuck", () => {
  expect([0, 1].map((exercise) => progressIn(ROWS, exercise))).toEqual([
    { handedIn: 2, solved: 1, stuck: 1 },
    { handedIn: 2, solved: 0, stuck: 2 },
  ]);
});

test("help is needed by those with nothing right; nobody is named twice, nor for handing in nothing", () => {
  const firstFails = { ...FIRST, student: "first fails", verdicts: ["time-limit", "correct"] as const };
  const { nothingRight, firstFails: others } = needHelp({ students: [...ROWS, firstFails, ABSENT] });
  expect(named(nothingRight)).toEqual(["Kim 9", "Ärzte"]);
  expect(named(others)).toEqual(["first fails"]);
  expect(named(withoutFiles([...ROWS, ABSENT]))).toEqual(["absent"]);
});

test("a share is of the points of what was handed in, and there is none without a file", () => {
  expect(sharesOf({ students: [...ROWS, ABSENT], exercises: EXERCISES }).map(Math.round)).toEqual([50, 33, 67]);
});
