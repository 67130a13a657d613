import type { Findings } from "../../model/diagnosis.ts";
import type { Options } from "../../model/options.ts";
import type { ExerciseReport, Report } from "../../model/report.ts";
import { fromNested, type Nested } from "../../numeric/nested.ts";
import { findingsWithout } from "./findings.ts";
import { reportFault } from "./report-fault.ts";

/**
 * Reads a report from its JSON; throws, with the reason, if the text is not JSON, or not a report that grading can have
 * written.
 */
export function readReport(text: string): Report {
  const value: unknown = NAMED.test(text) ? JSON.parse(text, withNumbers) : JSON.parse(text);
  if (!isReport(value)) throw new Error("this is not a report of the format poolgrade/report/v1");
  const fault = reportFault(value);
  if (fault !== null) throw new Error(`${fault}: it was changed after grading`);
  return { ...value, exercises: value.exercises.map(withTensors) };
}

/** Reports write numbers that JSON cannot write as strings, under these keys or in lists of numbers. */
const NUMBERS = new Set(["expected", "actual", "factor", "by", "absolute", "relative"]);
const STRINGS: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/** Few reports have any. */
const NAMED = /"(?:NaN|-?Infinity)"/;

function withNumbers(key: string, value: unknown): unknown {
  return NUMBERS.has(key) || /^\d+$/.test(key) ? (STRINGS.get(value) ?? value) : value;
}

type Written = Omit<Report, "exercises"> & { readonly exercises: readonly WrittenExercise[] };

type WrittenExercise = Omit<ExerciseReport, "counterexample" | "forStudent"> & {
  readonly counterexample?: WrittenCounterexample;
  readonly forStudent?: WrittenForStudent;
};

type ForStudent = NonNullable<ExerciseReport["forStudent"]>;

/** Without findings, students get those of staff, reduced to what does not depend on the hidden cases. */
type WrittenForStudent =
  | Pick<ForStudent, "hidden">
  | (Omit<ForStudent, "counterexample"> & Pick<WrittenExercise, "counterexample">);

type WrittenCounterexample = {
  readonly inputs: readonly Nested[];
  readonly options: Options | null;
  readonly expected: Nested;
  readonly actual: Nested | null;
};

function isReport(value: unknown): value is Written {
  if (typeof value !== "object" || value === null) return false;
  const { format, student, exercises } = value as Partial<Record<keyof Report, unknown>>;
  return format === "poolgrade/report/v1" && typeof student === "string" && Array.isArray(exercises);
}

function withTensors({ counterexample, forStudent, ...others }: WrittenExercise): ExerciseReport {
  const entry = { ...others, ...example(counterexample) };
  return forStudent === undefined ? entry : { ...entry, forStudent: studentFindings(forStudent, entry) };
}

function studentFindings(written: WrittenForStudent, staffs: Findings): ForStudent {
  if (!("diagnosis" in written)) return { ...written, ...findingsWithout(written.hidden, staffs) };
  const { counterexample, ...findings } = written;
  return { ...findings, ...example(counterexample) };
}

function example(written: WrittenCounterexample | undefined): Pick<ExerciseReport, "counterexample"> {
  if (written === undefined) return {};
  const { inputs, options, expected, actual } = written;
  return {
    counterexample: {
      inputs: inputs.map(fromNested),
      options: options ?? {},
      expected: fromNested(expected),
      actual: actual === null ? null : fromNested(actual),
    },
  };
}
