import { classLine } from "../class/class-line.ts";
import { summaryOf } from "../class/summary.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport, Report } from "../model/report.ts";
import type { Summary } from "../model/summary.ts";
import type { VerdictKind } from "../model/verdict.ts";
import { exerciseReport, maxPool2d, reportOf } from "../report/testing/sample.ts";
import { MADE_VERDICTS } from "./made-verdict.ts";

/** For tests: a class as it is after grading. */
export type MadeClass = {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly lines: readonly ClassLine[];
  readonly summary: Summary;
};

/** One student's results in one exercise: the verdict of each case, and the misconceptions. */
export type Made = {
  readonly cases: readonly VerdictKind[];
  readonly holds?: readonly string[];
  /** The hash of the file. */
  readonly sha256?: string;
};

/** A class with these students, and exercises named `exercise-1` and so on with the sample's cases, 2 points each. */
export function madeClass(
  students: readonly string[],
  exercises: number,
  made: (i: number, k: number) => Made,
): MadeClass {
  const all = Array.from({ length: exercises }, (_, k) => exercise(k));
  const reports = students.map((student, i) =>
    reportOf(
      all.map(({ id }, k) => entry(id, made(i, k))),
      student,
    ),
  );
  const lines = reports.map((report) => classLine(report, folderOf(report), false));
  const answered = all.map((each) => ({ exercise: each, cases: [] }));
  const summary = summaryOf(
    answered,
    lines.map((line) => line.summary),
    [],
  );
  return { exercises: new Map(all.map((each) => [each.id, each])), lines, summary };
}

function exercise(k: number): Exercise {
  const name = `exercise-${k + 1}`;
  return { ...maxPool2d, id: name, title: { en: `Exercise ${k + 1}`, ko: `문제 ${k + 1}` } };
}

function entry(id: string, { cases, holds = [], sha256 = "00ff" }: Made): ExerciseReport {
  const entries = maxPool2d.cases.map((testCase, c) => {
    const kind = cases[c] ?? "missing";
    return { case: testCase.id, points: kind === "correct" ? 2 : 0, maxPoints: 2, verdict: MADE_VERDICTS[kind] };
  });
  const evidence = entries.filter(({ verdict }) => verdict.kind !== "correct").map((each) => each.case);
  const worst = entries.find(({ verdict }) => verdict.kind !== "correct")?.verdict.kind ?? "correct";
  const diagnosis = holds.length === 0 ? null : { misconceptions: holds, alsoFits: [], evidence };
  const source = worst === "missing" ? null : { path: `student/${id}.ts`, sha256 };
  return exerciseReport(entries, { exercise: id, verdict: worst, diagnosis, source });
}

function folderOf({ student }: Report): string {
  return encodeURIComponent(student);
}
