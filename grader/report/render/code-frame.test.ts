import { expect, test } from "vitest";
import type { CompileFault } from "../../model/run.ts";
import { codeFrame, faultyPlace } from "../facts/code-frame.ts";
import { HOSTILE, UNSEEN } from "../testing/hostile.ts";
import { caseReport, exerciseReport, exerciseView, wrongValues } from "../testing/sample.ts";
import { codeFrameLines } from "./code-frame.ts";

const SOURCE = "export function maxPool2d(x) {\n  const 가로 = x[0][0];\n\treturn x.pusch(1);\n}\n";
const view = { ...exerciseView, source: SOURCE };
const threw = (line: number | null, column: number | null) =>
  exerciseReport([
    caseReport("lesson", wrongValues),
    caseReport("negative", { kind: "runtime-error", error: { name: "TypeError", message: "no", line, column } }),
  ]);
const linesOf = (report: ReturnType<typeof threw>, source = view) => {
  const frame = codeFrame(report, source);
  return frame === null ? null : codeFrameLines(frame);
};

test("the line that threw stands between its neighbours, and a sign points at the column", () => {
  expect(linesOf(threw(3, 11))).toEqual([
    "  2 |   const 가로 = x[0][0];",
    "> 3 |  return x.pusch(1);",
    "    |           ^",
    "  4 | }",
  ]);
});

test("a Korean letter before the column takes two places", () => {
  expect(linesOf(threw(2, 14))?.slice(1, 3)).toEqual(["> 2 |   const 가로 = x[0][0];", "    |                ^"]);
});

test("the line where a file does not compile is shown, first of all", () => {
  const fault = { kind: "syntax", message: "no", line: 1, column: 8 } as const;
  const report = exerciseReport([caseReport("lesson", { kind: "compile-error", fault })]);
  expect(linesOf(report)).toEqual([
    "> 1 | export function maxPool2d(x) {",
    "    |        ^",
    "  2 |   const 가로 = x[0][0];",
  ]);
});

test("there is none without a place, without the source, or beyond its end", () => {
  expect([linesOf(threw(null, null)), linesOf(threw(9, 1)), codeFrame(threw(3, 1), { ...view, source: null })]).toEqual(
    [null, null, null],
  );
});

test("nothing in the code acts or hides, and long lines are cut", () => {
  const lines = linesOf(threw(1, 3), { ...view, source: `${HOSTILE.replaceAll("\n", " ")}\n${"x".repeat(500)}` }) ?? [];
  for (const line of lines) expect(line).not.toMatch(UNSEEN);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(120);
});

test("a faulty place is known with the words of the error or of the compiler, also without a source", () => {
  expect(faultyPlace(threw(3, 11))).toEqual({ line: 3, column: 11, said: "TypeError: no" });
  expect(faultyPlace(threw(null, null))).toBe(null);
  const reportOf = (fault: CompileFault) => exerciseReport([caseReport("lesson", { kind: "compile-error", fault })]);
  const syntax = { kind: "syntax", message: "Expression expected", line: 1, column: null } as const;
  expect(faultyPlace(reportOf(syntax))).toEqual({ line: 1, column: null, said: "Expression expected" });
  const unexported = { kind: "no-export", wanted: "maxPool2d", declared: true, nearest: null, line: 2 } as const;
  const said = "maxPool2d is not exported";
  expect(faultyPlace(reportOf(unexported))).toEqual({ line: 2, column: null, said });
});
