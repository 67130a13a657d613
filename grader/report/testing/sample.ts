import type { Answer } from "../../model/answer.ts";
import type { Diagnosis } from "../../model/diagnosis.ts";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { CaseReport, ExerciseReport, Report } from "../../model/report.ts";
import type { Summary } from "../../model/summary.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Verdict } from "../../model/verdict.ts";
import { aCase, anExercise } from "../../testing/an-exercise.ts";
import { type Disclosure, toStudents } from "../access/disclosure.ts";
import type { ExerciseView, ReportView } from "../access/view.ts";

/** Small values shared by the tests of this folder. */
export function tensor(shape: readonly number[], values: readonly number[]): Tensor {
  return { shape, values: Float64Array.from(values) };
}

const lessonInput = tensor([4, 4], [1, 3, 2, 1, 2, 9, 1, 1, 1, 3, 2, 3, 2, 6, 1, 2]);
const negativeInput = tensor([2, 4], [-4, -2.5, -1, -8, -3, -7, -6, -0.25]);

export function testCase(id: string, input: Tensor, why: TestCase["why"] = null): TestCase {
  return aCase({ id, why, inputs: [input], points: 2 });
}

export const maxPool2d: Exercise = anExercise({
  cases: [
    testCase("lesson", lessonInput, { en: "The lesson's own matrix.", ko: "수업에 나온 행렬입니다." }),
    testCase("negative", negativeInput, { en: "Every value is below zero.", ko: "모든 값이 0보다 작습니다." }),
    {
      ...testCase("secret", negativeInput, { en: "A SECRET reason.", ko: "비밀" }),
      title: { en: "A SECRET title", ko: "비밀" },
    },
  ],
});

export const wrongValues: Verdict = {
  kind: "wrong-values",
  wrong: 2,
  of: 2,
  first: {
    at: [0, 0],
    expected: -2.5,
    actual: 0,
    window: { start: [0, 0], shape: [2, 2], values: [-4, -2.5, -3, -7] },
  },
  worst: {
    at: [0, 0],
    expected: -2.5,
    actual: 0,
    window: { start: [0, 0], shape: [2, 2], values: [-4, -2.5, -3, -7] },
  },
  tolerance: { absolute: 0, relative: 0, bound: "exact" },
};

const answer: Answer = {
  reference: tensor([1, 2], [-2.5, -0.25]),
  expected: tensor([1, 2], [-2.5, -0.25]),
  tolerance: { absolute: 0, relative: 0, bound: "exact", why: "a maximum of float32 numbers is one of them" },
};

export function caseReport(id: string, verdict: Verdict, more: Partial<CaseReport> = {}): CaseReport {
  const points = verdict.kind === "correct" ? 2 : 0;
  return { case: id, points, maxPoints: 2, verdict, ...more };
}

export function exerciseReport(cases: readonly CaseReport[], more: Partial<ExerciseReport> = {}): ExerciseReport {
  return {
    exercise: "max-pool-2d",
    status: "graded",
    verdict: "wrong-values",
    score: cases.reduce((sum, { points }) => sum + points, 0),
    maxScore: 2 * cases.length,
    source: { path: "kim-minji/max-pool-2d.ts", sha256: "00ff" },
    diagnosis: null,
    cases,
    ...more,
  };
}

/** A diagnosis with hidden cases among its evidence, and the part that a student may know. */
export function diagnosed(
  diagnosis: Diagnosis,
  ...hidden: readonly string[]
): Pick<ExerciseReport, "diagnosis" | "forStudent"> {
  const evidence = diagnosis.evidence.filter((id) => !hidden.includes(id));
  return { diagnosis, forStudent: { hidden, diagnosis: { ...diagnosis, evidence } } };
}

export function reportOf(exercises: readonly ExerciseReport[], student = "kim-minji"): Report {
  return {
    format: "poolgrade/report/v1",
    student,
    score: exercises.reduce((sum, { score }) => sum + score, 0),
    maxScore: exercises.reduce((sum, { maxScore }) => sum + maxScore, 0),
    complete: true,
    exercises,
  };
}

export const exerciseView: ExerciseView = {
  exercise: maxPool2d,
  source: null,
  isKept: true,
  answers: new Map([
    ["negative", answer],
    ["secret", answer],
  ]),
  returned: new Map([["negative", tensor([1, 2], [0, 0])]]),
  pictures: new Map(),
  broken: [],
};

export function viewOf(report: Report): ReportView {
  return { report, exercises: new Map([["max-pool-2d", exerciseView]]) };
}

/** What students may see before every date, if the cases with these ids are hidden. */
export function hiding(...ids: readonly string[]): (exercise: Exercise) => Disclosure {
  return (exercise) => ({ ...toStudents(new Date(0))(exercise), isHidden: (caseId) => ids.includes(caseId) });
}

export const sampleReport: Report = reportOf([
  exerciseReport([
    caseReport("lesson", { kind: "correct" }),
    caseReport("negative", wrongValues, { mutatedInput: true, printed: { text: "best so far 0\n", cut: false } }),
    caseReport("secret", wrongValues, { printed: { text: "SECRET -4,-2.5\n", cut: false } }),
  ]),
]);

export const sampleSummary: Summary = {
  format: "poolgrade/summary/v1",
  exercises: [
    { exercise: "max-pool-2d", maxScore: 6, verdicts: { "wrong-values": 1, correct: 1 } },
    { exercise: "avg-pool-2d", maxScore: 4, verdicts: { missing: 2 } },
  ],
  students: [
    {
      student: "김민지",
      folder: "김민지",
      score: 6,
      maxScore: 10,
      complete: true,
      verdicts: { "avg-pool-2d": "missing", "max-pool-2d": "correct" },
    },
    {
      student: "=cmd|'/c calc'!A1",
      folder: "=cmd%7C'%2Fc calc'!A1",
      score: 2,
      maxScore: 10,
      complete: false,
      verdicts: { "max-pool-2d": "wrong-values", "avg-pool-2d": "missing" },
    },
  ],
  refused: [{ folder: "<b>", why: "no folder: `x`" }],
  unclaimed: [],
};
