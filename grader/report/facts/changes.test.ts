import { expect, test } from "vitest";
import { caseReport, diagnosed, exerciseReport, reportOf, wrongValues } from "../testing/sample.ts";
import { changesBetween } from "./changes.ts";

const right = exerciseReport([caseReport("lesson", { kind: "correct" })], { verdict: "correct" });
const wrong = exerciseReport(
  [caseReport("lesson", wrongValues)],
  diagnosed({ misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["lesson"] }),
);
const hidden = { case: "hidden-1", hidden: true, points: 0, maxPoints: 0, verdict: { kind: "correct" } } as const;

test("a report says what is solved since the last one, and which misconception is gone", () => {
  expect(changesBetween(reportOf([wrong]), reportOf([right]))).toEqual({
    format: "poolgrade/changes/v1",
    before: { solved: 0, of: 1, score: wrong.score, maxScore: wrong.maxScore },
    after: { solved: 1, of: 1, score: right.score, maxScore: right.maxScore },
    gone: ["max-from-zero"],
    appeared: [],
    exercises: [
      {
        exercise: "max-pool-2d",
        before: { verdict: "wrong-values", score: wrong.score },
        after: { verdict: "correct", score: right.score },
      },
    ],
  });
});

test("a misconception may appear, and an exercise may be new", () => {
  const changes = changesBetween(reportOf([]), reportOf([wrong]));
  expect(changes).toMatchObject({ appeared: ["max-from-zero"], gone: [], exercises: [{ before: null }] });
});

test("the same report changes nothing", () => {
  expect(changesBetween(reportOf([wrong]), reportOf([wrong]))).toBeNull();
});

test.each([
  ["hint", { ...wrong, diagnosis: null, nextHint: { rung: "misconception", from: "2026-12-01T00:00:00Z" } }],
  ["case", { ...wrong, diagnosis: null, cases: [...wrong.cases, hidden] }],
] as const)("a misconception that only a %s has opened is not new, and not gone where it closes", (_, closed) => {
  expect(changesBetween(reportOf([closed]), reportOf([wrong]))).toBeNull();
  expect(changesBetween(reportOf([wrong]), reportOf([closed]))).toBeNull();
});
