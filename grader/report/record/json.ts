import type { Counterexample, Findings } from "../../model/diagnosis.ts";
import { optionsArgument } from "../../model/options.ts";
import type { ExerciseReport, Report } from "../../model/report.ts";
import type { Summary } from "../../model/summary.ts";
import { VERDICT_KINDS } from "../../model/verdict.ts";
import { toNested } from "../../numeric/nested.ts";
import { findingsWithout } from "./findings.ts";
import { jsonText } from "./json-text.ts";

/** The canonical report: the same value gives the same bytes. */
export function reportJson(report: Report): string {
  const exercises = report.exercises.map(({ forStudent, ...entry }) => ({
    ...withNested(entry),
    forStudent: forStudent && writtenForStudent(forStudent, entry),
  }));
  return jsonText({ ...report, exercises });
}

/** Which cases were hidden, and the findings without them, only if staff's findings do not already say the same. */
function writtenForStudent({ hidden, ...findings }: NonNullable<ExerciseReport["forStudent"]>, staffs: Findings) {
  const written = withNested(findings);
  const isSame = jsonText(written) === jsonText(withNested(findingsWithout(hidden, staffs)));
  return isSame ? { hidden } : { hidden, ...written };
}

function withNested<Told extends Findings>({ counterexample, ...others }: Told) {
  return { ...others, counterexample: counterexample && nested(counterexample) };
}

/** The class as JSON; verdicts in the order of the exercises, counts from best to worst. */
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

/** Tensors as the learner's function takes and returns them; options in the order of the call, or null. */
function nested({ inputs, options, expected, actual }: Counterexample) {
  const argument = optionsArgument(options);
  return {
    inputs: inputs.map(toNested),
    options: argument && new Map(Object.entries(argument)),
    expected: toNested(expected),
    actual: actual && toNested(actual),
  };
}

function inOrder<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key] as Value]));
}
