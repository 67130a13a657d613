/* A class as after grading, made without running anything: real exercises, plausible results. */
import { variants } from "../catalogue/variants.ts";
import type { AnsweredExercise } from "../class/course.ts";
import { type Graded, reportOf } from "../grade.ts";
import { judge } from "../judge/judge.ts";
import { award, overall } from "../judge/score.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport, Report } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import type { Quirk } from "../pooling/quirk.ts";

/** A class whose students each have one of a few outcomes in every exercise. */
export type PageClass = {
  readonly exercises: readonly AnsweredExercise[];
  readonly student: (index: number) => { readonly report: Report; readonly graded: readonly Graded[] };
};

/** Roughly how many of the catalogue's mutants occur per exercise. */
const WRONG = 4;

export function pageClass(exercises: readonly Exercise[]): PageClass {
  const answered = exercises.map((exercise) => ({
    exercise,
    cases: exercise.cases.map((each) => answer(exercise, each)),
  }));
  const outcomes = answered.map(outcomesOf);
  return {
    exercises: answered,
    student: (index) => {
      const graded = outcomes.map((theirs, k) => chooseOutcome(theirs, index, k));
      const entries = graded.map(({ entry }) => entry);
      return { report: reportOf(`student-${String(index + 1).padStart(4, "0")}`, entries), graded };
    },
  };
}

function answer(exercise: Exercise, testCase: Exercise["cases"][number]): AnsweredCase {
  const { model, tolerance } = opOf(exercise);
  const expected = model(testCase.call);
  return { testCase, answer: { reference: expected, expected, tolerance: tolerance(testCase.call) } };
}

type Outcomes = { readonly right: Graded; readonly wrong: readonly Graded[] };

/** Strength rises from 0 to 10 over the class; a student at least as strong as an exercise is hard gets it right. */
function chooseOutcome({ right, wrong }: Outcomes, index: number, exercise: number): Graded {
  const strength = (index * 7) % 11;
  const hardness = (exercise * 4 + index) % 8;
  return strength >= hardness ? right : (wrong[(index + exercise) % wrong.length] ?? right);
}

function outcomesOf({ exercise, cases }: AnsweredExercise): Outcomes {
  const { op, layout, functionName: wanted } = exercise;
  const known = variants(op, layout);
  const some = known.filter((_, i) => i % Math.ceil(known.length / WRONG) === 0);
  const named = some.map(({ id, quirk }) =>
    withName(id, gradeRuns(exercise, cases, predictRuns(exercise, cases, quirk))),
  );
  const alike = (run: Run) =>
    gradeRuns(
      exercise,
      cases,
      cases.map(() => run),
    );
  const error = { name: "TypeError", message: "Cannot read properties of undefined", line: 12, column: 7 };
  const fault = { kind: "no-export", wanted, declared: false, nearest: null } as const;
  return {
    right: gradeRuns(exercise, cases, predictRuns(exercise, cases, {})),
    wrong: [
      ...named,
      alike({ kind: "threw", error, printed: PRINTED }),
      alike({ kind: "timed-out", limitMs: exercise.limits.timeMs, printed: PRINTED }),
      alike({ kind: "did-not-compile", fault }),
    ],
  };
}

const PRINTED = { text: "window 0 0\nwindow 0 2\nwindow 2 0\n", cut: false };

function predictRuns(exercise: Exercise, cases: readonly AnsweredCase[], quirk: Quirk): readonly Run[] {
  const { predict } = opOf(exercise);
  return cases.map(({ testCase }) => {
    const prediction = predict(quirk, testCase.call);
    return prediction.kind === "tensor" ? returnedRun(prediction.tensor) : THREW;
  });
}

const THREW: Run = {
  kind: "threw",
  error: { name: "RangeError", message: "Invalid array length", line: 3, column: 5 },
  printed: { text: "", cut: false },
};

function returnedRun(tensor: Tensor): Run {
  return { kind: "returned", tensor, mutatedInput: false, printed: { text: "", cut: false } };
}

function gradeRuns(exercise: Exercise, cases: readonly AnsweredCase[], runs: readonly Run[]): Graded {
  const judged = cases.map(({ testCase, answer: right }, i) => {
    const run = runs[i] ?? THREW;
    const verdict = judge(run, right, exercise, testCase);
    return { case: testCase.id, points: award(verdict, testCase), maxPoints: testCase.points, verdict };
  });
  const entry: ExerciseReport = {
    exercise: exercise.id,
    status: "graded",
    verdict: overall(judged.map(({ verdict }) => verdict.kind)),
    score: judged.reduce((sum, { points }) => sum + points, 0),
    maxScore: judged.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    source: { path: `student/${exercise.id}.ts`, sha256: "0".repeat(64) },
    diagnosis: null,
    cases: judged,
  };
  return { exercise, source: SOURCE.repeat(3), entry, runs, properties: [] };
}

/** A plausible length for a submission, about 40 lines after repetition. */
const SOURCE = `export function pool(x: number[][], { poolSize, strides }: Options): number[][] {
  const rows = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const columns = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let best = 0;
      for (let d = 0; d < poolSize[0]; d++)
        for (let e = 0; e < poolSize[1]; e++)
          best = Math.max(best, x[i * strides[0] + d][j * strides[1] + e]);
      return best;
    }),
  );
}
`;

function withName(misconception: string, { entry, ...others }: Graded): Graded {
  const evidence = entry.cases.filter(({ verdict }) => verdict.kind !== "correct").map((each) => each.case);
  if (evidence.length === 0) return { entry, ...others };
  return { ...others, entry: { ...entry, diagnosis: { misconceptions: [misconception], alsoFits: [], evidence } } };
}
