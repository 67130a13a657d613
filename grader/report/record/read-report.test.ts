import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Findings } from "../../model/diagnosis.ts";
import { caseReport, exerciseReport, reportOf, sampleReport, wrongValues } from "../testing/sample.ts";
import { reportJson } from "./json.ts";
import { readReport } from "./read-report.ts";

const REPORTS = join(import.meta.dirname, "../../../reports");

function texts(audience: string): readonly (readonly [string, string])[] {
  return readdirSync(join(REPORTS, audience), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "assets")
    .map(({ name }) => [`${audience}/${name}`, readFileSync(join(REPORTS, audience, name, "report.json"), "utf8")]);
}

const found: Findings = {
  diagnosis: { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative", "secret"] },
  habits: ["mutates-input"],
};
const shown = { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative"] };

describe("a report when read", () => {
  it.each([...texts("students"), ...texts("staff")])("is written again in the same bytes: %s", (_path, text) => {
    expect(reportJson(readReport(text))).toBe(text);
  });

  it("gets back the numbers that JSON cannot write, and the texts that look like them", () => {
    const text = `{ "format": "poolgrade/report/v1", "student": "NaN", "score": 0, "maxScore": 0, "complete": false,
      "exercises": [{ "exercise": "a", "status": "incomplete", "verdict": "judge-error", "score": 0, "maxScore": 0,
      "cases": [], "counterexample": {
      "inputs": [[[1, 2], [3, 4]], ["Infinity"]], "options": null, "expected": "-Infinity", "actual": [["NaN"]] } }] }`;
    const { student, exercises } = readReport(text);
    expect({ student, found: exercises[0]?.counterexample }).toEqual({
      student: "NaN",
      found: {
        inputs: [
          { shape: [2, 2], values: Float64Array.of(1, 2, 3, 4) },
          { shape: [1], values: Float64Array.of(Number.POSITIVE_INFINITY) },
        ],
        options: {},
        expected: { shape: [], values: Float64Array.of(Number.NEGATIVE_INFINITY) },
        actual: { shape: [1, 1], values: Float64Array.of(Number.NaN) },
      },
    });
  });

  it.each<readonly [what: string, told: Findings, written: object]>([
    ["once if hidden cases are only evidence", { ...found, diagnosis: shown }, {}],
    ["next to staff's if they differ", { diagnosis: null }, { diagnosis: null }],
    ["next to staff's if students see less", { diagnosis: shown }, { diagnosis: shown }],
  ])("gets back the students' findings, written %s", (_what, told, written) => {
    const cases = ["negative", "secret"].map((id) => caseReport(id, wrongValues));
    const report = reportOf([exerciseReport(cases, { ...found, forStudent: { hidden: ["secret"], ...told } })]);
    const text = reportJson(report);
    expect(JSON.parse(text).exercises[0].forStudent).toEqual({ hidden: ["secret"], ...written });
    expect(readReport(text)).toEqual(report);
  });

  it("may contain students' findings in full, even if they equal those of staff", () => {
    const forStudent = { hidden: ["secret"], ...found, diagnosis: shown };
    const report = reportOf([exerciseReport([caseReport("negative", wrongValues)], { ...found, forStudent })]);
    expect(readReport(JSON.stringify(report))).toEqual(report);
  });

  it("may be incomplete although every case was judged, since a question was lost", () => {
    const entry = { ...exerciseReport([caseReport("negative", wrongValues)]), status: "incomplete" } as const;
    const report = { ...reportOf([entry]), complete: false };
    expect(readReport(JSON.stringify(report))).toEqual(report);
  });

  it.each(['{"format": "poolgrade/report/v2"}', "[]", "null", '"poolgrade/report/v1"'])("is refused: %s", (text) => {
    expect(() => readReport(text)).toThrow("this is not a report of the format poolgrade/report/v1");
  });

  const first = "exercises.0";
  const twice = JSON.parse(reportJson(sampleReport)).exercises;
  it.each<readonly [what: string, forged: Readonly<Record<string, unknown>>, why: string]>([
    ["a higher score", { score: 4 }, "`report.score` is not the sum of its parts"],
    ["a lower maximum", { maxScore: 4 }, "`report.maxScore` is not the sum of its parts"],
    [
      "points for a wrong case, added up to the top",
      { score: 4, [`${first}.score`]: 4, [`${first}.cases.1.points`]: 2 },
      "`report.exercises.0.cases.1.points` is 2 where the verdict gives 0",
    ],
    ["half a point", { [`${first}.cases.0.points`]: 0.5 }, "`report.exercises.0.cases.0` has no whole points"],
    ["debts", { [`${first}.cases.0.points`]: -2 }, "`report.exercises.0.cases.0` has no whole points"],
    [
      "points beyond counting",
      { [`${first}.cases.0.maxPoints`]: Number.MAX_VALUE },
      "`report.exercises.0.cases.0` has no whole points",
    ],
    ["a better verdict", { [`${first}.verdict`]: "correct" }, "`report.exercises.0.verdict` is not what its cases say"],
    ["another status", { [`${first}.status`]: "missing" }, "`report.exercises.0.status` is not what its cases say"],
    ["a fault of ours", { complete: false }, "`report.complete` is not what its exercises say"],
    [
      "an exercise twice",
      { exercises: [...twice, ...twice], score: 4, maxScore: 12 },
      "`report.exercises` has an id twice",
    ],
    [
      "a case's id that acts",
      { [`${first}.cases.0.case`]: "![x](http://evil.example)" },
      "`report.exercises.0.cases.0.case` holds a text that does not belong there",
    ],
    [
      "an exercise's id that acts",
      { [`${first}.exercise`]: "<img src=x>" },
      "`report.exercises.0.exercise` holds a text that does not belong there",
    ],
    [
      "a hint's date that acts",
      { [`${first}.nextHint`]: { rung: "value", from: "[x](http://a.b)" } },
      "`report.exercises.0.nextHint.from` holds a text that does not belong there",
    ],
    [
      "a hint that there is not",
      { [`${first}.nextHint`]: { rung: "constructor", from: "2026-12-01T00:00:00.000Z" } },
      "`report.exercises.0.nextHint` is not a hint",
    ],
    [
      "a verdict that there is not",
      { [`${first}.cases.0.verdict.kind`]: "constructor" },
      "`report.exercises.0.cases.0` is not a case",
    ],
    [
      "a text in place of a number",
      { [`${first}.cases.1.verdict`]: { kind: "time-limit", limitMs: "**1**" } },
      "`report.exercises.0.cases.1.verdict.limitMs` holds a text that does not belong there",
    ],
    [
      "a text in place of a place",
      { [`${first}.cases.1.verdict.first.at`]: ["<b>", 0] },
      "`report.exercises.0.cases.1.verdict.first.at.0` holds a text that does not belong there",
    ],
    [
      "evidence that acts",
      { [`${first}.diagnosis`]: { misconceptions: [], alsoFits: [], evidence: ["# ten"] } },
      "`report.exercises.0.diagnosis.evidence.0` holds a text that does not belong there",
    ],
    ["no cases", { [`${first}.cases`]: null }, "`report.exercises.0` is not an exercise"],
    ["no exercise", { exercises: [null] }, "`report.exercises.0` is not an exercise"],
  ])("with %s is refused", (_what, forged, why) => {
    const report = JSON.parse(reportJson(sampleReport));
    for (const [path, value] of Object.entries(forged)) put(report, path.split("."), value);
    expect(() => readReport(JSON.stringify(report))).toThrow(`${why}: it was changed after grading`);
  });
});

function put(within: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) within[key] = value;
  else put(within[key] as Record<string, unknown>, rest, value);
}
