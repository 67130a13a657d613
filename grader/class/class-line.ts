import type { ClassLine, ExerciseLine } from "../model/class-line.ts";
import type { ExerciseReport, Report } from "../model/report.ts";
import { studentSummary } from "./summary.ts";

/** A student's part in the class, from the whole report: what staff see, hidden cases included. */
export function classLine(report: Report, folder: string, hasStaffReport: boolean): ClassLine {
  return { summary: studentSummary(report, folder), hasStaffReport, exercises: report.exercises.map(exerciseLine) };
}

function exerciseLine({ exercise, diagnosis, cases }: ExerciseReport): ExerciseLine {
  const evidence = new Set(diagnosis?.evidence);
  return {
    exercise,
    misconceptions: diagnosis?.misconceptions ?? [],
    cases: cases.map((each) => ({
      case: each.case,
      verdict: each.verdict.kind,
      points: each.points,
      isEvidence: evidence.has(each.case),
    })),
  };
}
