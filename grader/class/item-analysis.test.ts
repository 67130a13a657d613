import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../model/item.ts";
import { VERDICT_KINDS, type VerdictKind } from "../model/verdict.ts";
import { type Made, madeClass } from "../testing/made-class.ts";
import { itemAnalysis } from "./item-analysis.ts";

/** The items of a class in which student i gets `made[i]` in the only exercise. */
function itemsOf(made: readonly Made[]): readonly Item[] {
  const names = made.map((_, i) => `student-${i}`);
  const { exercises, lines } = madeClass(names, 1, (i) => made[i] ?? { cases: [] });
  return itemAnalysis([...exercises.values()], lines);
}

const times = (count: number, made: Made): Made[] => Array.from({ length: count }, () => made);
const right: Made = { cases: ["correct", "correct", "correct"] };
const wrongAtFirst: Made = { cases: ["wrong-values", "correct", "correct"] };

test("an item has its counts, the means of the rest of the score, and its discrimination", () => {
  const [lesson] = itemsOf([
    { cases: ["correct", "correct", "correct"] },
    { cases: ["correct", "correct", "wrong-values"] },
    { cases: ["wrong-values", "wrong-values", "correct"], holds: ["stride-one"] },
    { cases: ["wrong-shape", "wrong-values", "wrong-values"] },
  ]);
  expect(lesson).toEqual({
    exercise: "exercise-1",
    case: "lesson",
    answered: 4,
    right: 2,
    notGraded: 0,
    restOfRight: 3,
    restOfWrong: 1,
    discrimination: expect.closeTo(Math.SQRT1_2, 12),
    explained: 1,
    shared: { misconception: "stride-one", students: 1 },
    remarks: [],
  });
});

test("a misconception that cannot make a case fail is not reported for it, whoever has it", () => {
  const holds = ["max-from-zero", "stride-one"]; // the lesson's numbers are all above zero
  const [lesson] = itemsOf(Array.from({ length: 5 }, () => ({ cases: ["wrong-values", "correct", "correct"], holds })));
  expect(lesson?.shared).toEqual({ misconception: "stride-one", students: 5 });
});

test("a case that nobody has right is flagged", () => {
  const [lesson] = itemsOf(times(5, wrongAtFirst));
  expect(lesson?.remarks).toEqual(["nobody-right", "unexplained"]);
  expect(itemsOf(times(4, wrongAtFirst))[0]?.remarks).toEqual([]);
});

test("students without a program that runs do not count, and those not graded are counted separately", () => {
  const [lesson] = itemsOf([
    right,
    { cases: ["missing", "missing", "missing"] },
    { cases: ["compile-error", "compile-error", "compile-error"] },
    { cases: ["judge-error", "correct", "correct"] },
  ]);
  expect(lesson).toMatchObject({ answered: 1, right: 1, notGraded: 1, remarks: ["not-graded"] });
});

test.each<[string, readonly Made[], Item["remarks"]]>([
  ["most fail and no misconception explains it", [...times(9, wrongAtFirst), right], ["unexplained"]],
  [
    "most of those who fail have the same misconception",
    [...times(5, { ...wrongAtFirst, holds: ["stride-one"] }), wrongAtFirst, ...times(9, right)],
    ["shared"],
  ],
  [
    "most fail, with different mistakes",
    ["stride-one", "transposed", "all-zeros", "subsamples", "stride-one"].map((id) => ({
      ...wrongAtFirst,
      holds: [id],
    })),
    ["nobody-right", "varied"],
  ],
  [
    "those who are right do worse elsewhere",
    [...times(6, wrongAtFirst), ...times(7, { cases: ["correct", "wrong-values", "wrong-values"] })],
    ["inverted"],
  ],
  ["nobody fails", times(5, right), ["nobody-fails"]],
  ["only a few are in the class", [wrongAtFirst, right], []],
])("if %s, the flags are these", (_, made, remarks) => {
  expect(itemsOf(made)[0]?.remarks).toEqual(remarks);
});

test("in any class, the counts of an item add up to the students whose program runs", () => {
  const made = fc.record({ cases: fc.array(fc.constantFrom(...VERDICT_KINDS), { minLength: 3, maxLength: 3 }) });
  const says = (kind: VerdictKind | undefined) =>
    !["compile-error", "forbidden", "missing"].includes(kind ?? "missing");
  fc.assert(
    fc.property(fc.array(made, { maxLength: 30 }), (all) => {
      itemsOf(all).forEach((item, c) => {
        expect(item.answered + item.notGraded).toBe(all.filter(({ cases }) => says(cases[c])).length);
        expect(item.right).toBe(all.filter(({ cases }) => cases[c] === "correct").length);
        expect(item.discrimination ?? 0).toBeGreaterThanOrEqual(-1);
        expect(item.discrimination ?? 0).toBeLessThanOrEqual(1);
      });
    }),
    { numRuns: 50 },
  );
});
