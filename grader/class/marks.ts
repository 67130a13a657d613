import { reportOf } from "../grade.ts";
import { type Marking, marked } from "../marks/marked.ts";
import type { Report } from "../model/report.ts";

/** A report with its marks made again; as it is where nothing is known of the course. */
export function withMarks(report: Report, marking: Marking | null): Report {
  if (marking === null) return report;
  return reportOf(
    report.student,
    report.exercises.map((entry) => marked(entry, report.student, marking)),
  );
}
