import type { ClassLine } from "../../model/class-line.ts";
import type { StudentSummary, Summary } from "../../model/summary.ts";
import { type Cells, csvText } from "../text/csv-text.ts";
import { visible } from "../text/escape.ts";
import { studentVerdict } from "./student-verdict.ts";

/**
 * The class as a table: one row per student, with the verdict and the points of each exercise; no cell is read as a
 * formula or as a command. Points come from `lines`: students without a line and marks that are not final have none.
 */
export function summaryCsv(summary: Summary, lines: readonly ClassLine[]): string {
  const ids = summary.exercises.map(({ exercise }) => exercise);
  const byFolder = new Map(lines.map((line) => [line.summary.folder, line]));
  const rows = summary.students.map((row) => [
    visible(row.student),
    row.folder,
    row.score,
    row.maxScore,
    String(row.complete),
    ...ids.flatMap((id) => outcome(row, id, byFolder.get(row.folder))),
  ]);
  const header = ["student", "folder", "score", "maxScore", "complete", ...ids.flatMap((id) => [id, `${id} points`])];
  return csvText([header, ...rows]);
}

function outcome(row: StudentSummary, id: string, line: ClassLine | undefined): Cells {
  const verdict = studentVerdict(row, id);
  const score = line?.exercises.find(({ exercise }) => exercise === id)?.score;
  if (verdict === null || verdict === "judge-error" || score === undefined) return [verdict ?? "", ""];
  return [verdict, score];
}
