import { expect, test } from "vitest";
import { caseReport, exerciseReport, reportOf, sampleReport, sampleSummary, wrongValues } from "../testing/sample.ts";
import { reportJson, summaryJson } from "./json.ts";
import { jsonText } from "./json-text.ts";

test("a report has its keys in one order, and each case on one line", () => {
  expect(
    reportJson(reportOf([exerciseReport([caseReport("negative", wrongValues, { mutatedInput: true })])])),
  ).toMatchInlineSnapshot(`
    "{"format": "poolgrade/report/v1", "student": "kim-minji", "score": 0, "maxScore": 2, "complete": true, "exercises": [
     {"exercise": "max-pool-2d", "status": "graded", "verdict": "wrong-values", "score": 0, "maxScore": 2, "source": {"path": "kim-minji/max-pool-2d.ts", "sha256": "00ff"}, "diagnosis": null, "cases": [
      {"case": "negative", "points": 0, "maxPoints": 2, "verdict": {"kind": "wrong-values", "wrong": 2, "of": 2, "first": {"at": [0, 0], "expected": -2.5, "actual": 0, "window": {"start": [0, 0], "shape": [2, 2], "values": [-4, -2.5, -3, -7]}}, "worst": {"at": [0, 0], "expected": -2.5, "actual": 0, "window": {"start": [0, 0], "shape": [2, 2], "values": [-4, -2.5, -3, -7]}}, "tolerance": {"absolute": 0, "relative": 0, "bound": "exact"}}, "mutatedInput": true}
     ]}
    ]}
    "
  `);
});

test("a summary lists verdicts in the order of the exercises, and counts from best to worst", () => {
  expect(summaryJson(sampleSummary)).toMatchInlineSnapshot(`
    "{"format": "poolgrade/summary/v1", "exercises": [
     {"exercise": "max-pool-2d", "maxScore": 6, "verdicts": {"correct": 1, "wrong-values": 1}},
     {"exercise": "avg-pool-2d", "maxScore": 4, "verdicts": {"missing": 2}}
    ], "students": [
     {"student": "김민지", "folder": "김민지", "score": 6, "maxScore": 10, "complete": true, "verdicts": {"max-pool-2d": "correct", "avg-pool-2d": "missing"}},
     {"student": "=cmd|'/c calc'!A1", "folder": "=cmd%7C'%2Fc calc'!A1", "score": 2, "maxScore": 10, "complete": false, "verdicts": {"max-pool-2d": "wrong-values", "avg-pool-2d": "missing"}}
    ], "refused": [
     {"folder": "<b>", "why": "no folder: \`x\`"}
    ], "unclaimed": []}
    "
  `);
});

test("the order in which a report was assembled does not matter", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  expect(reportJson(reversed(sampleReport) as typeof sampleReport)).toBe(reportJson(sampleReport));
});

test("numbers that JSON cannot write are strings, and -0 is 0", () => {
  expect(jsonText([1, Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(
    '[1, "NaN", 0, "Infinity", "-Infinity"]\n',
  );
});

test("invisible characters are escaped, and read back unchanged", () => {
  const text = "\u202e\u0000\u2028\ufeff\u{e0041}\ud800";
  expect(jsonText({ text })).toBe('{"text": "\\u202e\\u0000\\u2028\\ufeff\\udb40\\udc41\\ud800"}\n');
  expect(JSON.parse(jsonText({ text }))).toEqual({ text });
});

test("a name that CI systems take for a command is escaped, and reads back unchanged", () => {
  expect(jsonText("##[error]x ##vso[a]b #[c]")).toBe('"##\\u005berror]x ##vso\\u005ba]b #[c]"\n');
  expect(jsonText("##teamcity[x] section_start:1:a")).toBe('"##teamcity\\u005bx] section_start\\u003a1:a"\n');
  expect(jsonText({ student: "\u3164" })).toBe('{"student": "\\u3164"}\n');
});
