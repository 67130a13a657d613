import { expect, test } from "vitest";
import { commonFault } from "./fault.ts";
import { caseReport } from "./testing/sample.ts";

const fault = { kind: "compile-error", fault: { kind: "not-utf8" } } as const;
const hidden = { case: "hidden-1", hidden: true, points: 0, maxPoints: 1, verdict: { kind: "compile-error" } } as const;

test("what stopped every case is their common fault", () => {
  expect(commonFault([hidden, caseReport("a", fault)])).toEqual(fault);
});

test("there is no common fault where a case ran, or where only hidden cases know it", () => {
  expect(commonFault([caseReport("a", fault), caseReport("b", { kind: "correct" })])).toBe(null);
  expect(commonFault([hidden])).toBe(null);
  expect(commonFault([])).toBe(null);
});
