import { diagnose, diagnoseWhole, type Seen } from "./diagnosis/diagnose.ts";
import { explainHiddenFault } from "./diagnosis/hidden-fault.ts";
import { judge } from "./judge/judge.ts";
import { award, overall } from "./judge/score.ts";
import type { AnsweredCase } from "./model/answer.ts";
import type { Findings } from "./model/diagnosis.ts";
import type { Exercise, TestCase } from "./model/exercise.ts";
import type { Call, OpenSession, Session } from "./model/program.ts";
import type { CheckedProperty } from "./model/property.ts";
import type { CaseReport, ExerciseReport, Report } from "./model/report.ts";
import type { Run } from "./model/run.ts";
import type { Submission } from "./model/submission.ts";
import type { VerdictKind } from "./model/verdict.ts";
import { checkProperties } from "./properties/check.ts";

/** One exercise of one student: the cases, their right answers, and the submission. */
export type Task = {
  readonly exercise: Exercise;
  readonly cases: readonly AnsweredCase[];
  /** Whether students may not see the case with this id. */
  readonly isHidden: (caseId: string) => boolean;
  readonly submission: Submission;
};

/** The result of a task: the report's entry, its runs (none if nothing ran) and its properties. */
export type Graded = {
  readonly exercise: Exercise;
  /** The submitted text; null if it could not be read. */
  readonly source: string | null;
  readonly entry: ExerciseReport;
  readonly runs: readonly Run[];
  readonly properties: readonly CheckedProperty[];
};

/** Runs and judges every case of one task. */
export async function grade(task: Task, open: OpenSession): Promise<Graded> {
  const { exercise, cases, submission } = task;
  switch (submission.kind) {
    case "missing":
      return { ...NOTHING_RAN, exercise, entry: entryOf(exercise, null, exercise.cases.map(missing)) };
    case "refused": {
      const { path, fate } = submission;
      const fates = cases.map(() => fate);
      return {
        ...NOTHING_RAN,
        exercise,
        entry: entryOf(exercise, { path, sha256: null }, judgeAll(exercise, cases, fates)),
      };
    }
    case "file": {
      const { path, sha256, source } = submission;
      const { functionName, limits } = exercise;
      const session = open({ source, functionName, limits });
      const { runs, properties, findings } = await examine(task, session);
      await session.close();
      const entry = entryOf(exercise, { path, sha256 }, judgeAll(exercise, cases, runs), properties);
      return { exercise, source, entry: withFindings(entry, findings, session), runs, properties };
    }
  }
}

type Examined = {
  /** One per case, in order. */
  readonly runs: readonly Run[];
  readonly properties: readonly CheckedProperty[];
  readonly findings: Findings & Pick<ExerciseReport, "forStudent">;
};

/**
 * Runs the visible cases first, then all calls that follow from them, and only then the hidden cases: nothing that
 * depends on a hidden input reaches the student, except the kind of its verdict.
 */
async function examine({ exercise, cases, isHidden }: Task, session: Session): Promise<Examined> {
  const [open, closed] = partition(cases, isHidden);
  const part = partOf(exercise, open);
  const seen = { cases: open, runs: await session.publicCases(...callsOf(open)) };
  const shown = await diagnose(part, seen, session.ask);
  const answers = seen.runs.some(({ kind }) => kind === "returned"); // a function that never returns is called no more
  const properties = answers ? await checkProperties(part, session.ask) : [];
  if (closed.length === 0) return { runs: seen.runs, properties, findings: shown.findings };
  const hiddenRuns = await session.hiddenCases(...callsOf(closed));
  const kinds = judgeAll(exercise, closed, hiddenRuns).map(({ verdict }) => verdict.kind);
  const isOnlyFault = kinds.some((kind) => kind !== "correct") && kinds.every(isOrderly) && isRight(exercise, seen);
  const told = isOnlyFault ? await explainHiddenFault(part, seen, shown, session.ask) : shown;
  const byCase = new Map([...open, ...closed].map((each, i) => [each, [...seen.runs, ...hiddenRuns][i]]));
  const runs = cases.map((each): Run => byCase.get(each) ?? NO_RUN);
  const hidden = closed.map(({ testCase }) => testCase.id);
  const whole = await diagnoseWhole(exercise, { cases, runs }, told);
  return { runs, properties, findings: { ...whole, forStudent: { hidden, ...told.findings } } };
}

const NO_RUN: Run = { kind: "lost", reason: "the sandbox gave no run for this case" };

function partition(cases: readonly AnsweredCase[], isHidden: Task["isHidden"]) {
  const [open, closed]: [AnsweredCase[], AnsweredCase[]] = [[], []];
  for (const each of cases) (isHidden(each.testCase.id) ? closed : open).push(each);
  return [open, closed] as const;
}

/** The exercise with these cases only; the same object for the same cases. */
function partOf(exercise: Exercise, cases: readonly AnsweredCase[]): Exercise {
  if (cases.length === exercise.cases.length) return exercise;
  const key = cases.map(({ testCase }) => testCase.id).join();
  const known = PARTS.get(exercise) ?? new Map<string, Exercise>();
  PARTS.set(exercise, known);
  const part = known.get(key) ?? { ...exercise, cases: cases.map(({ testCase }) => testCase) };
  known.set(key, part);
  return part;
}

const PARTS = new WeakMap<Exercise, Map<string, Exercise>>();

/** The calls of the cases, and how many numbers each answer has. */
function callsOf(cases: readonly AnsweredCase[]): [calls: readonly Call[], sizes: readonly number[]] {
  return [cases.map(({ testCase }) => testCase.call), cases.map(({ answer }) => answer.reference.values.length)];
}

function isRight(exercise: Exercise, { cases, runs }: Seen): boolean {
  return judgeAll(exercise, cases, runs).every(({ verdict }) => verdict.kind === "correct");
}

/** Whether a function with this verdict may be called again; if it had to be stopped, that may take long. */
function isOrderly(kind: VerdictKind): boolean {
  return ORDERLY.has(kind);
}

const ORDERLY: ReadonlySet<VerdictKind> = new Set([
  "correct",
  "wrong-values",
  "wrong-shape",
  "not-a-tensor",
  "runtime-error",
]);

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

function judgeAll(exercise: Exercise, cases: readonly AnsweredCase[], runs: readonly Run[]): CaseReport[] {
  return cases.map(({ testCase, answer }, i) => {
    const run = runs[i] ?? NO_RUN;
    const verdict = judge(run, answer, exercise, testCase);
    return {
      case: testCase.id,
      points: award(verdict, testCase),
      maxPoints: testCase.points,
      verdict,
      ...sideEffects(run),
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

function withFindings(
  { cases, ...entry }: ExerciseReport,
  findings: Examined["findings"],
  { wasRefused, wasLost }: Session,
): ExerciseReport {
  return {
    ...entry,
    ...(wasLost() ? { status: "incomplete" } : {}),
    ...findings,
    ...(wasRefused() ? { notAsked: true } : {}),
    cases,
  };
}

/** Side effects of a run that its reader should know about. */
function sideEffects(run: Run): Pick<CaseReport, "mutatedInput" | "printed"> {
  const printed = "printed" in run && run.printed.text !== "" ? { printed: run.printed } : {};
  return "mutatedInput" in run && run.mutatedInput ? { mutatedInput: true, ...printed } : printed;
}
