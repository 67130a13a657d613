import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Report } from "../model/report.ts";
import type { RefusedFolder } from "../model/submission.ts";
import type { StudentSummary, Summary } from "../model/summary.ts";
import { VERDICT_KINDS, type VerdictKind } from "../model/verdict.ts";
import { readJson } from "../store/read-json.ts";
import type { AnsweredExercise } from "./course.ts";

/** A student's line in the class. */
export function studentSummary(report: Report, folder: string): StudentSummary {
  const { student, score, maxScore, complete, exercises } = report;
  const verdicts = Object.fromEntries(exercises.map(({ exercise, verdict }) => [exercise, verdict]));
  return { student, folder, score, maxScore, complete, verdicts };
}

/** The summary that was written to a reports folder before; null where there is none. */
export function writtenSummary(reportsFolder: string): Promise<Summary | null> {
  return readJson(join(reportsFolder, "summary.json"));
}

/** The lines of the summary, of what is known of a class. */
export function summaries(lines: readonly ClassLine[]): readonly StudentSummary[] {
  return lines.map(({ summary }) => summary);
}

/** The class, from its students' lines. */
export function summaryOf(
  exercises: readonly AnsweredExercise[],
  students: readonly StudentSummary[],
  refused: readonly RefusedFolder[],
): Summary {
  return {
    format: "poolgrade/summary/v1",
    exercises: exercises.map(({ exercise }) => ({
      exercise: exercise.id,
      maxScore: exercise.cases.reduce((sum, { points }) => sum + points, 0),
      verdicts: tally(students.map(({ verdicts }) => verdicts[exercise.id])),
    })),
    students,
    refused,
  };
}

function tally(kinds: readonly (VerdictKind | undefined)[]): Summary["exercises"][number]["verdicts"] {
  const count = (kind: VerdictKind) => kinds.filter((each) => each === kind).length;
  return Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, count(kind)] as const).filter(([, n]) => n > 0));
}
