import { expect, test } from "vitest";
import type { ExerciseReport } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { caseReport, diagnosed, exerciseReport, reportOf, wrongValues } from "../report/testing/sample.ts";
import { answerGroups } from "./answer-groups.ts";
import { classLine } from "./class-line.ts";

function otherValue(verdict: Verdict): Verdict {
  return verdict.kind === "wrong-values" ? { ...verdict, first: { ...verdict.first, actual: 5 } } : verdict;
}

function entry(verdict: Verdict, sha256: string, more: Partial<ExerciseReport> = {}): ExerciseReport {
  const cases = [caseReport("open", verdict), caseReport("secret", { kind: "correct" })];
  return exerciseReport(cases, { source: { path: "a/max-pool-2d.ts", sha256 }, ...more });
}

function groupsOf(entries: Readonly<Record<string, ExerciseReport>>) {
  const lines = Object.entries(entries).map(([student, each]) => classLine(reportOf([each], student), student, false));
  return answerGroups(lines).map(({ files }) => files.map((same) => same.map(({ summary }) => summary.student)));
}

test("students with the same wrong results are a group, in which equal files stand together", () => {
  const made = { a: entry(wrongValues, "1"), b: entry(wrongValues, "2"), c: entry(wrongValues, "2") };
  expect(groupsOf({ ...made, other: entry(otherValue(wrongValues), "2") })).toEqual([[["b", "c"], ["a"]]]);
});

test("a named misconception explains a result, so it is in no group", () => {
  const diagnosis = diagnosed({ misconceptions: ["stride-one"], alsoFits: [], evidence: ["open"] });
  expect(groupsOf({ a: entry(wrongValues, "1", diagnosis), b: entry(wrongValues, "1", diagnosis) })).toEqual([]);
});

test("hidden cases neither make nor part a group", () => {
  const hidden = (verdict: Verdict) =>
    exerciseReport([caseReport("open", wrongValues), caseReport("secret", verdict)], {
      forStudent: { hidden: ["secret"], diagnosis: null },
    });
  expect(groupsOf({ a: hidden({ kind: "correct" }), b: hidden(wrongValues) })).toEqual([[["a", "b"]]]);
});

test("right results are no group", () => {
  expect(groupsOf({ a: entry({ kind: "correct" }, "1"), b: entry({ kind: "correct" }, "1") })).toEqual([]);
});
