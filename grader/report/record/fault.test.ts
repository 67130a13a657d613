import { expect, test } from "vitest";
import type { Verdict } from "../../model/verdict.ts";
import { forStudent } from "../access/visible.ts";
import { caseReport, exerciseReport, hiding, reportOf, viewOf } from "../testing/sample.ts";
import { commonFault } from "./fault.ts";

const fault = { kind: "compile-error", fault: { kind: "not-utf8" } } as const;
const hidden = { case: "hidden-1", hidden: true, points: 0, maxPoints: 1, verdict: { kind: "compile-error" } } as const;

test("what stopped every case is their common fault", () => {
  expect(commonFault({ cases: [hidden, caseReport("a", fault)] })).toEqual(fault);
});

test("a report has no common fault if a case ran, or if only hidden cases show it", () => {
  expect(commonFault({ cases: [caseReport("a", fault), caseReport("b", { kind: "correct" })] })).toBe(null);
  expect(commonFault({ cases: [hidden] })).toBe(null);
  expect(commonFault({ cases: [] })).toBe(null);
});

test("if every case is hidden, a student reads what is wrong with the file, and nothing that an input could cause", () => {
  const told = (verdict: Verdict) => {
    const report = reportOf([exerciseReport([caseReport("secret", verdict)])]);
    return forStudent(viewOf(report), hiding("secret")).report.exercises[0]?.fault;
  };
  expect(told(fault)).toEqual(fault);
  expect(told({ kind: "compile-error", fault: { kind: "not-a-function", wanted: "pool", found: "number" } })).toBe(
    undefined,
  );
  expect(told({ kind: "forbidden", what: { kind: "import", specifier: "secret" } })).toBe(undefined);
  expect(told({ kind: "wrong-shape", expected: [1], actual: [2] })).toBe(undefined);
});
