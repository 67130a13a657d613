import { reportOf } from "../grade.ts";
import { type Marking, marked } from "../marks/marked.ts";
import type { ExerciseReport, Report } from "../model/report.ts";

/** A report with its marks made again; the same where they have not changed, or nothing is known of the course. */
export function withMarks(report: Report, marking: Marking | null): Report {
  if (marking === null) return report;
  const exercises = report.exercises.map((entry) => marked(entry, report.student, marking));
  return exercises.every((entry, i) => hasMarkOf(entry, report.exercises[i]))
    ? report
    : reportOf(report.student, exercises);
}

/** Whether the marks are the same, and how they came about. */
function hasMarkOf(entry: ExerciseReport, other: ExerciseReport | undefined): boolean {
  return JSON.stringify(markIn(entry)) === JSON.stringify(other && markIn(other));
}

function markIn({ score, late, override, comment }: ExerciseReport) {
  return [score, late, override, comment];
}
