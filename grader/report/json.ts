import type { Report } from "../model/report.ts";
import type { Summary } from "../model/summary.ts";
import { VERDICT_KINDS } from "../model/verdict.ts";
import { jsonText } from "./json-text.ts";

/** The canonical report: the same value gives the same bytes. */
export function reportJson(report: Report): string {
  return jsonText(report);
}

/** The class as JSON; verdicts stand in the order of the exercises, counts from best to worst. */
export function summaryJson(summary: Summary): string {
  const ids = summary.exercises.map(({ exercise }) => exercise);
  return jsonText({
    ...summary,
    exercises: summary.exercises.map((exercise) => ({
      ...exercise,
      verdicts: inOrder(exercise.verdicts, VERDICT_KINDS),
    })),
    students: summary.students.map((student) => ({ ...student, verdicts: inOrder(student.verdicts, ids) })),
  });
}

function inOrder<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key] as Value]));
}
