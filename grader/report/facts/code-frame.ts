import type { ExerciseReport } from "../../model/report.ts";
import type { Verdict, WithheldVerdict } from "../../model/verdict.ts";
import type { ExerciseView } from "../access/view.ts";
import { commonFault } from "../record/fault.ts";

/** The line where a file does not compile or a function first threw, with its neighbours. */
export type CodeFrame = {
  /** Counted from 1, as the number of the column is; null: only the line is known. */
  readonly line: number;
  readonly column: number | null;
  /** The number of the first line. */
  readonly from: number;
  readonly lines: readonly string[];
};

/** How many lines are shown before and after it. */
const AROUND = 1;

/** Null if nothing was faulty at a known place, or if the source is not there. */
export function codeFrame(report: ExerciseReport, view: ExerciseView | undefined): CodeFrame | null {
  const source = view?.source ?? null;
  const place = faultyPlace(report);
  if (source === null || place === null) return null;
  const all = source.trimEnd().split(/\r?\n/);
  if (all[place.line - 1] === undefined) return null;
  const from = Math.max(place.line - AROUND, 1);
  const { line, column } = place;
  return { line, column, from, lines: all.slice(from - 1, place.line + AROUND) };
}

/** Where a file does not compile or a function first threw, and the words of the compiler or the error. */
export type FaultyPlace = Pick<CodeFrame, "line" | "column"> & { readonly said: string };

/** Null if nothing was faulty at a known place. */
export function faultyPlace(report: ExerciseReport): FaultyPlace | null {
  const seen = report.cases.flatMap((each) => ("hidden" in each ? [] : [each.verdict]));
  return [commonFault(report), ...seen].map(placeIn).find((each) => each !== null) ?? null;
}

function placeIn(verdict: Verdict | WithheldVerdict | null): FaultyPlace | null {
  if (verdict?.kind === "runtime-error" && "error" in verdict && verdict.error?.line) {
    const { line, column, name, message } = verdict.error;
    return { line, column, said: `${name}: ${message}` };
  }
  if (verdict?.kind !== "compile-error" || !("fault" in verdict) || !("line" in verdict.fault)) return null;
  const { fault } = verdict;
  if (!fault.line) return null;
  return fault.kind === "syntax"
    ? { line: fault.line, column: fault.column, said: fault.message }
    : { line: fault.line, column: null, said: `${fault.wanted} is not exported` };
}
