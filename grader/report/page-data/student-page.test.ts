import { expect, test } from "vitest";
import type { ExerciseReport } from "../../model/report.ts";
import { forStudent } from "../access/visible.ts";
import { HOSTILE, UNSEEN } from "../testing/hostile.ts";
import {
  caseReport,
  exerciseReport,
  exerciseView,
  hiding,
  maxPool2d,
  reportOf,
  sampleReport,
  viewOf,
  wrongValues,
} from "../testing/sample.ts";
import { studentPageData } from "./student-page.ts";

function dataOf(report: ExerciseReport, view = exerciseView, student = "kim-minji") {
  const whole = { report: reportOf([report], student), exercises: new Map([["max-pool-2d", view]]) };
  return studentPageData(forStudent(whole, hiding("secret")));
}

test("a case that differs has the function's result, and no number that follows from it", () => {
  const [, negative] = dataOf(sampleReport.exercises[0] as ExerciseReport).exercises[0]?.cases ?? [];
  expect(negative).toEqual({
    kind: "seen",
    case: "negative",
    points: 0,
    maxPoints: 2,
    verdict: "wrong-values",
    happened: { kind: "wrong-values", wrong: 2, of: 2 },
    differences: [{ at: [0, 0] }],
    actual: { shape: [1, 2], values: [0, 0] },
    mutatedInput: true,
    printed: { lines: ["best so far 0"], cut: false },
  });
});

test("without a stored result, a case has no tensor, but the report's numbers", () => {
  const data = dataOf(exerciseReport([caseReport("negative", wrongValues)]), {
    ...exerciseView,
    isKept: false,
    returned: new Map(),
  });
  expect(data.exercises[0]?.isKept).toBe(false);
  expect(data.exercises[0]?.cases[0]).toMatchObject({ differences: [{ at: [0, 0], numbers: ["-2.5", "0", "2.5"] }] });
});

test("the page has only the number, points and verdict of a hidden case", () => {
  const data = dataOf(sampleReport.exercises[0] as ExerciseReport);
  expect(data.exercises[0]?.cases[2]).toEqual({
    kind: "hidden",
    case: "hidden-1",
    points: 0,
    maxPoints: 2,
    verdict: "wrong-values",
  });
  expect(JSON.stringify(data)).not.toMatch(/secret|비밀/i);
});

test("before values are shown, the page has no expected or actual one", () => {
  const hints = { value: { date: new Date("2027-01-01T00:00:00Z"), offset: "Z" } };
  const view = { ...exerciseView, exercise: { ...maxPool2d, hints } };
  const data = dataOf(exerciseReport([caseReport("negative", wrongValues)]), view);
  expect(data.exercises[0]?.cases[0]).toEqual({
    kind: "seen",
    case: "negative",
    points: 0,
    maxPoints: 2,
    verdict: "wrong-values",
    happened: { kind: "wrong-values", wrong: 2, of: 2 },
    differences: [{ at: [0, 0], numbers: null }],
  });
  expect(data.exercises[0]?.nextHint).toEqual({ rung: "value", from: "2027-01-01T00:00:00.000Z" });
});

test("no invisible character comes from the student's name, source, output or errors", () => {
  const error = { name: HOSTILE, message: HOSTILE, line: 1, column: 1 };
  const report = exerciseReport([
    caseReport("lesson", { kind: "runtime-error", error }),
    caseReport("negative", wrongValues, { printed: { text: HOSTILE, cut: false } }),
  ]);
  const data = dataOf(report, { ...exerciseView, source: `${HOSTILE}\n${HOSTILE}` }, HOSTILE);
  for (const text of textsIn(data)) expect(text).not.toMatch(UNSEEN);
});

test("a long file is cut at its end, and a long line too", () => {
  const source = `${"x".repeat(1000)}\n${"line\n".repeat(20_000)}`;
  const shown = dataOf(exerciseReport([]), { ...exerciseView, source }).exercises[0]?.source;
  expect(shown?.cut).toBe(true);
  expect(shown?.lines[0]).toBe(`${"x".repeat(240)}…`);
  expect(shown?.lines.length).toBe(300);
});

test("a report whose exercise was removed still has its verdicts", () => {
  const data = studentPageData({ ...viewOf(sampleReport), exercises: new Map() });
  expect(data.exercises[0]?.cases.map((each) => each.verdict)).toEqual(["correct", "wrong-values", "wrong-values"]);
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
