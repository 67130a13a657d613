import { stringify } from "csv-stringify/sync";
import type { Summary } from "../model/summary.ts";
import { visible } from "./escape.ts";
import { studentVerdict } from "./student-verdict.ts";

/** The class as a table, one row a student; no cell is read as a formula or as a command. */
export function summaryCsv(summary: Summary): string {
  const ids = summary.exercises.map(({ exercise }) => exercise);
  const rows = summary.students.map((row) => [
    visible(row.student),
    row.folder,
    row.score,
    row.maxScore,
    String(row.complete),
    ...ids.map((id) => studentVerdict(row, id) ?? ""),
  ]);
  return stringify([["student", "folder", "score", "maxScore", "complete", ...ids], ...rows], {
    escape_formulas: true,
  });
}
