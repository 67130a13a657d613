import { diagnose, type Findings } from "./diagnosis/diagnose.ts";
import { judge } from "./judge/judge.ts";
import { award, overall } from "./judge/score.ts";
import type { AnsweredCase } from "./model/answer.ts";
import type { Exercise, TestCase } from "./model/exercise.ts";
import type { Ask, RunProgram } from "./model/program.ts";
import type { CheckedProperty } from "./model/property.ts";
import type { CaseReport, ExerciseReport, Report } from "./model/report.ts";
import type { Run } from "./model/run.ts";
import type { Submission } from "./model/submission.ts";
import { checkProperties } from "./properties/check.ts";

/** One exercise of one student: what was asked, what is right, and what was handed in. */
export type Task = {
  readonly exercise: Exercise;
  readonly cases: readonly AnsweredCase[];
  readonly submission: Submission;
};

/** What came of a task: the report's entry, and what is behind it: the runs (none where nothing ran) and properties. */
export type Graded = {
  readonly exercise: Exercise;
  /** What was handed in; null where there was nothing that could be read. */
  readonly source: string | null;
  readonly entry: ExerciseReport;
  readonly runs: readonly Run[];
  readonly properties: readonly CheckedProperty[];
};

/** Runs and judges every case of one task. */
export async function grade({ exercise, cases, submission }: Task, run: RunProgram): Promise<Graded> {
  switch (submission.kind) {
    case "missing":
      return { ...NOTHING_RAN, exercise, entry: entryOf(exercise, null, exercise.cases.map(missing)) };
    case "refused": {
      const { path, fate } = submission;
      return {
        ...NOTHING_RAN,
        exercise,
        entry: entryOf(
          exercise,
          { path, sha256: null },
          judged(
            exercise,
            cases,
            cases.map(() => fate),
          ),
        ),
      };
    }
    case "file": {
      const { path, sha256, source } = submission;
      const { functionName, limits } = exercise;
      const calls = cases.map(({ testCase }) => ({
        inputs: testCase.inputs.map(({ tensor }) => tensor),
        options: testCase.options,
      }));
      const program = { source, functionName, limits };
      const runs = await run(program, calls, true);
      const ask: Ask = (more) => run(program, more);
      const findings = await diagnose(exercise, cases, runs, ask);
      const answers = runs.some(({ kind }) => kind === "returned"); // of a function that never does nothing more is asked
      const properties = answers ? await checkProperties(exercise, ask) : [];
      const entry = entryOf(exercise, { path, sha256 }, judged(exercise, cases, runs), properties);
      return { exercise, source, entry: withFindings(entry, findings), runs, properties };
    }
  }
}

const NOTHING_RAN = { source: null, runs: [], properties: [] } as const;

/** A student's report, from the entries of every exercise. */
export function reportOf(student: string, exercises: readonly ExerciseReport[]): Report {
  const total = (of: (entry: ExerciseReport) => number) => exercises.reduce((sum, entry) => sum + of(entry), 0);
  return {
    format: "poolgrade/report/v1",
    student,
    score: total((entry) => entry.score),
    maxScore: total((entry) => entry.maxScore),
    complete: exercises.every((entry) => entry.status !== "incomplete"),
    exercises,
  };
}

function judged(exercise: Exercise, cases: readonly AnsweredCase[], runs: readonly Run[]): CaseReport[] {
  return cases.map(({ testCase, answer }, i) => {
    const run: Run = runs[i] ?? { kind: "lost", reason: "the sandbox gave no run for this case" };
    const verdict = judge(run, answer, exercise, testCase);
    return {
      case: testCase.id,
      points: award(verdict, testCase),
      maxPoints: testCase.points,
      verdict,
      ...observed(run),
    };
  });
}

function missing({ id, points }: TestCase): CaseReport {
  return { case: id, points: 0, maxPoints: points, verdict: { kind: "missing" } };
}

function entryOf(
  exercise: Exercise,
  source: ExerciseReport["source"],
  cases: readonly CaseReport[],
  properties: readonly CheckedProperty[] = [],
): ExerciseReport {
  const verdict = overall(cases.map((entry) => entry.verdict.kind));
  return {
    exercise: exercise.id,
    status: verdict === "missing" ? "missing" : verdict === "judge-error" ? "incomplete" : "graded",
    verdict,
    score: cases.reduce((sum, { points }) => sum + points, 0),
    maxScore: cases.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    source,
    diagnosis: null,
    ...(properties.length === 0 ? {} : { properties: properties.map(({ property, holds }) => ({ property, holds })) }),
    cases,
  };
}

function withFindings({ cases, ...entry }: ExerciseReport, findings: Findings): ExerciseReport {
  return { ...entry, ...findings, cases };
}

/** What else a run showed that its reader should know. */
function observed(run: Run): Pick<CaseReport, "mutatedInput" | "printed"> {
  const printed = "printed" in run && run.printed.text !== "" ? { printed: run.printed } : {};
  return "mutatedInput" in run && run.mutatedInput ? { mutatedInput: true, ...printed } : printed;
}
