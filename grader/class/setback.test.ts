import { expect, test } from "vitest";
import type { Setback } from "../model/setback.ts";
import type { Verdict } from "../model/verdict.ts";
import { caseReport, diagnosed, exerciseReport } from "../report/testing/sample.ts";
import { MADE_VERDICTS } from "../testing/made-verdict.ts";
import { setbackOf } from "./setback.ts";

const { "wrong-values": wrong, correct } = MADE_VERDICTS;
const noReturn: Verdict = { kind: "not-a-tensor", flaw: { kind: "not-an-array", at: [], found: "undefined" } };
const text: Verdict = { kind: "not-a-tensor", flaw: { kind: "not-a-number", at: [0, 0], found: "string" } };
const hole: Verdict = { kind: "not-a-tensor", flaw: { kind: "hole", at: [0] } };
const misnamed: Verdict = {
  kind: "compile-error",
  fault: { kind: "no-export", wanted: "maxPool2d", declared: false, nearest: "maxpool2d" },
};
const empty: Verdict = { kind: "compile-error", fault: { kind: "empty", wanted: "maxPool2d" } };
const noLength: Verdict = {
  kind: "runtime-error",
  error: {
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'length')",
    line: 1,
    column: 1,
  },
};
const undeclared: Verdict = {
  kind: "runtime-error",
  error: { name: "ReferenceError", message: "x is not defined", line: 1, column: 1 },
};

test.each<readonly [what: string, verdicts: readonly Verdict[], setback: Setback | null]>([
  ["no return", [noReturn, noReturn], "no-return"],
  ["texts", [text], "texts"],
  ["a hole", [hole], "no-numbers"],
  ["another name", [misnamed], "wrong-name"],
  ["an empty file", [empty], "empty-file"],
  ["a syntax error", [MADE_VERDICTS["compile-error"]], "syntax"],
  ["a read past the edge", [MADE_VERDICTS["runtime-error"]], "past-the-edge"],
  ["a property of what is not there", [noLength], "past-the-edge"],
  ["another error", [undeclared], "error"],
  ["too much time", [MADE_VERDICTS["time-limit"]], "limit"],
  ["an import", [MADE_VERDICTS.forbidden], "forbidden"],
  ["wrong values", [correct, wrong], "unexplained"],
  ["mostly wrong values, and once a text", [text, wrong, wrong], "unexplained"],
  ["all right", [correct], null],
  ["nothing handed in", [MADE_VERDICTS.missing], null],
  ["an error of the grader's own", [MADE_VERDICTS["judge-error"]], null],
])("%s", (_, verdicts, setback) => {
  expect(setbackOf(exerciseReport(verdicts.map((verdict, i) => caseReport(`c-${i}`, verdict))))).toBe(setback);
});

test("a failure with a named misconception has no other reason", () => {
  const diagnosis = diagnosed({ misconceptions: ["stride-one"], alsoFits: [], evidence: ["c"] });
  expect(setbackOf(exerciseReport([caseReport("c", wrong)], diagnosis))).toBe(null);
});
