import { expect, test } from "vitest";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { caseReport, exerciseReport, reportOf, viewOf } from "../testing/sample.ts";
import { sharedAdvice } from "./shared-advice.ts";

test("advice for every case is given once, different advice with each case", () => {
  expect(sharedAdvice(["a", "a", "a"])).toBe("a");
  expect([["a"], [], ["a", "b"], ["a", null], [null, null]].map(sharedAdvice)).toEqual([null, null, null, null, null]);
});

test("a report names a missing global once, above the cases", () => {
  const error = { name: "ReferenceError", message: "process is not defined", line: 2, column: 3 };
  const cases = ["lesson", "negative"].map((id) => caseReport(id, { kind: "runtime-error", error }));
  const markdown = studentMarkdown(viewOf(reportOf([exerciseReport(cases)])), "en");
  expect(markdown.split("Your file runs on its own: there is no `process` here.")).toHaveLength(2);
  expect(markdown.indexOf("there is no `process` here")).toBeLessThan(markdown.indexOf("### "));
});
