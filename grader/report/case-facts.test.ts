import { expect, test } from "vitest";
import { caseFacts, printedLines } from "./case-facts.ts";
import { caseReport, exerciseView, wrongValues } from "./testing/sample.ts";
import { WORDS } from "./words/languages.ts";

test("a long output is told by its first 40 lines, and that it was cut", () => {
  expect(printedLines({ text: "x\n".repeat(41), cut: false })).toEqual({ lines: new Array(40).fill("x"), cut: true });
  expect(printedLines({ text: "x\n".repeat(40), cut: false })).toEqual({ lines: new Array(40).fill("x"), cut: false });
  expect(printedLines({ text: "x", cut: true })).toEqual({ lines: ["x"], cut: true });
});

test("a long line is told by its first 200 characters", () => {
  expect(printedLines({ text: "가".repeat(201), cut: false }).lines).toEqual([`${"가".repeat(200)}…`]);
});

test("of a case that the exercise no longer has, only the report is told", () => {
  expect(caseFacts(exerciseView, caseReport("gone", wrongValues), "en", WORDS.en)).toEqual({
    why: null,
    call: null,
    differences: [
      {
        which: "only",
        at: "[0, 0]",
        numbers: { expected: "-2.5", actual: "0", off: "2.5" },
        arithmetic: "max(-4, -2.5, -3, -7) = -2.5",
      },
    ],
    allowed: "no difference",
  });
});
