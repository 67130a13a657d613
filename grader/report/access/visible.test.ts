import { expect, test } from "vitest";
import type { ExerciseReport } from "../../model/report.ts";
import { reportJson } from "../record/json.ts";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { exerciseView, hiding, sampleReport, viewOf } from "../testing/sample.ts";
import { forStudent, hidesSomething } from "./visible.ts";

test("hidden cases are numbered, with only their verdict and points", () => {
  const seen = forStudent(viewOf(sampleReport), hiding("lesson", "secret")).report;
  expect(seen.exercises[0]?.cases).toEqual([
    { case: "hidden-1", hidden: true, points: 2, maxPoints: 2, verdict: { kind: "correct" } },
    sampleReport.exercises[0]?.cases[1],
    { case: "hidden-2", hidden: true, points: 0, maxPoints: 2, verdict: { kind: "wrong-values" } },
  ]);
});

const diagnosis = { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative", "secret"] };
const found = { diagnosis, observation: { kind: "offset", by: 1.25 } } as const;

test("students see the findings that do not depend on hidden cases", () => {
  const seen = { hidden: ["secret"], diagnosis: null, observation: { kind: "offset", by: 3 } } as const;
  expect(toldOf({ ...found, forStudent: seen }, "secret")).toEqual({ diagnosis: null, observation: seen.observation });
  expect(toldOf({ ...found, forStudent: seen })).toEqual(found);
});

test.for([
  ["before it was known what follows without hidden cases", {}],
  ["when fewer cases were hidden", { forStudent: { hidden: [], diagnosis } }],
] as const)("findings %s are not shown", ([, more]) => {
  expect(toldOf({ ...found, ...more }, "secret")).toEqual({ diagnosis: null });
});

function toldOf(more: Partial<ExerciseReport>, ...hidden: readonly string[]) {
  const report = { ...sampleReport, exercises: sampleReport.exercises.map((each) => ({ ...each, ...more })) };
  const { diagnosis, observation } = forStudent(viewOf(report), hiding(...hidden)).report
    .exercises[0] as ExerciseReport;
  return { diagnosis, ...(observation === undefined ? {} : { observation }) };
}

test("a case of an unknown exercise is hidden", () => {
  const seen = forStudent({ report: sampleReport, exercises: new Map() }, hiding()).report;
  expect(seen.exercises[0]?.cases.map((each) => each.case)).toEqual(["hidden-1", "hidden-2", "hidden-3"]);
});

test("only a report with hidden cases hides something", () => {
  expect(hidesSomething(sampleReport)).toBe(false);
  expect(hidesSomething(forStudent(viewOf(sampleReport), hiding("secret")).report)).toBe(true);
});

test("nothing of a hidden case is in what the student reads", () => {
  const links = {
    input: { path: "secret.png", shape: [1, 1], tone: { brightness: 0, flatness: 0 } },
    expected: null,
    actual: null,
    comparisons: [],
  };
  const view = { ...exerciseView, pictures: new Map([["secret", links]]) };
  const seen = forStudent({ report: sampleReport, exercises: new Map([["max-pool-2d", view]]) }, hiding("secret"));
  const texts = [reportJson(seen.report), studentMarkdown(seen, "en")];
  for (const text of texts) expect(text).not.toMatch(/secret|비밀/i);
});
