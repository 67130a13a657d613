import type { ClassLine, ExerciseLine } from "../model/class-line.ts";
import type { ExerciseReport, Report } from "../model/report.ts";
import { setbackOf } from "./setback.ts";
import { studentSummary } from "./summary.ts";
import { wrongAnswerOf } from "./wrong-answer.ts";

const NONE: ReadonlySet<string> = new Set();

/**
 * A student's part in the class, from the full report: what staff see, hidden cases included. `older` names the
 * exercises whose marks were given for another version of the spec.
 */
export function classLine(report: Report, folder: string, hasStaffReport: boolean, older = NONE): ClassLine {
  return {
    summary: studentSummary(report, folder, older),
    hasStaffReport,
    exercises: report.exercises.map((entry) => exerciseLine(entry, older.has(entry.exercise))),
  };
}

function exerciseLine(entry: ExerciseReport, isOlder: boolean): ExerciseLine {
  const { exercise, score, maxScore, diagnosis, source, cases } = entry;
  const evidence = new Set(diagnosis?.evidence);
  const setback = setbackOf(entry);
  return {
    exercise,
    score,
    maxScore,
    isOlder,
    misconceptions: diagnosis?.misconceptions ?? [],
    setback,
    sha256: source?.sha256 ?? null,
    wrongAnswer: setback === "unexplained" ? wrongAnswerOf(entry) : null,
    cases: cases.map((each) => ({
      case: each.case,
      verdict: each.verdict.kind,
      points: each.points,
      isEvidence: evidence.has(each.case),
    })),
  };
}
