import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Report } from "../model/report.ts";
import type { RefusedFolder } from "../model/submission.ts";
import type { StudentSummary, Summary } from "../model/summary.ts";
import { VERDICT_KINDS, type VerdictKind } from "../model/verdict.ts";
import { readJson } from "../store/read-json.ts";
import type { AnsweredExercise } from "./course.ts";

/** A student's line in the class; the marks in `older` exercises were given for another version of the spec. */
export function studentSummary(report: Report, folder: string, older: ReadonlySet<string>): StudentSummary {
  const { student, score, maxScore, complete, exercises } = report;
  const verdicts = Object.fromEntries(exercises.map(({ exercise, verdict }) => [exercise, verdict]));
  const line = { student, folder, score, maxScore, complete, verdicts };
  return older.size === 0 ? line : { ...line, older: [...older] };
}

/** The summary previously written to a reports folder; null if none. */
export function writtenSummary(reportsFolder: string): Promise<Summary | null> {
  return readJson(join(reportsFolder, "summary.json"));
}

/** The students' lines of the summary. */
export function summaries(lines: readonly ClassLine[]): readonly StudentSummary[] {
  return lines.map(({ summary }) => summary);
}

/** The summary of a class in these exercises, from its students' lines. */
export function summaryOf(
  exercises: readonly AnsweredExercise[],
  students: readonly StudentSummary[],
  refused: readonly RefusedFolder[],
): Summary {
  const columns = exercises.map(({ exercise }) => ({
    exercise: exercise.id,
    maxScore: exercise.cases.reduce((sum, { points }) => sum + points, 0),
  }));
  return summaryIn(columns, students, refused);
}

/** The summary in every exercise that some line includes: those of the course in its order, then removed ones. */
export function summaryOfAll(
  course: readonly AnsweredExercise[],
  lines: readonly ClassLine[],
  refused: readonly RefusedFolder[],
): Summary {
  const marked = markedExercises(lines);
  const there = course.filter(({ exercise }) => marked.has(exercise.id));
  const { exercises } = summaryOf(there, summaries(lines), []);
  const gone = [...marked].filter(([id]) => !there.some(({ exercise }) => exercise.id === id)).sort(byFirst);
  const columns = [...exercises, ...gone.map(([exercise, maxScore]) => ({ exercise, maxScore }))];
  return summaryIn(columns, summaries(lines), refused);
}

/** Every exercise with marks, with the highest maximum score among them. */
function markedExercises(lines: readonly ClassLine[]): ReadonlyMap<string, number> {
  const marked = new Map<string, number>();
  for (const { exercise, maxScore } of lines.flatMap(({ exercises }) => exercises)) {
    marked.set(exercise, Math.max(maxScore, marked.get(exercise) ?? 0));
  }
  return marked;
}

function byFirst([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

type Column = Pick<Summary["exercises"][number], "exercise" | "maxScore">;

function summaryIn(
  columns: readonly Column[],
  students: readonly StudentSummary[],
  refused: readonly RefusedFolder[],
): Summary {
  return {
    format: "poolgrade/summary/v1",
    exercises: columns.map(({ exercise, maxScore }) => ({
      exercise,
      maxScore,
      verdicts: tally(students.map(({ verdicts }) => verdicts[exercise])),
    })),
    students,
    refused,
    unclaimed: [],
  };
}

function tally(kinds: readonly (VerdictKind | undefined)[]): Summary["exercises"][number]["verdicts"] {
  const count = (kind: VerdictKind) => kinds.filter((each) => each === kind).length;
  return Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, count(kind)] as const).filter(([, n]) => n > 0));
}
