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
  const seen = report.cases.flatMap((each) => ("hidden" in each ? [] : [each.verdict]));
  const place = [commonFault(report), ...seen].map(placeIn).find((each) => each !== null) ?? null;
  if (source === null || place === null) return null;
  const all = source.trimEnd().split(/\r?\n/);
  if (all[place.line - 1] === undefined) return null;
  const from = Math.max(place.line - AROUND, 1);
  return { ...place, from, lines: all.slice(from - 1, place.line + AROUND) };
}

function placeIn(verdict: Verdict | WithheldVerdict | null): Pick<CodeFrame, "line" | "column"> | null {
  if (verdict === null) return null;
  const placed =
    verdict.kind === "runtime-error" && "error" in verdict
      ? verdict.error
      : verdict.kind === "compile-error" && "fault" in verdict && "line" in verdict.fault
        ? verdict.fault
        : null;
  if (placed === null || !placed.line) return null;
  return { line: placed.line, column: "column" in placed ? placed.column : null };
}
