import { createHash } from "node:crypto";
import type { ExerciseReport } from "../model/report.ts";

/**
 * Equal for submissions whose public cases came to the same: as many wrong cells, with the same first and worst values.
 * Null if no public case is wrong.
 */
export function wrongAnswerOf({ cases, forStudent }: ExerciseReport): string | null {
  const hidden = new Set(forStudent?.hidden);
  const open = cases.filter((each) => !("hidden" in each) && !hidden.has(each.case));
  const told = open.map((each) => [each.case, ...resultOf(each.verdict)]);
  return open.some(({ verdict }) => WRONG.has(verdict.kind)) ? hashOf(JSON.stringify(told)) : null;
}

const WRONG: ReadonlySet<Result["kind"]> = new Set(["wrong-values", "wrong-shape"]);

type Result = ExerciseReport["cases"][number]["verdict"];

function resultOf(verdict: Result): readonly unknown[] {
  if ("tolerance" in verdict) return [verdict.wrong, ...cellOf(verdict.first), ...cellOf(verdict.worst)];
  return "actual" in verdict ? [verdict.kind, verdict.actual] : [verdict.kind];
}

function cellOf({ at, actual }: { readonly at: readonly number[]; readonly actual: number }): readonly unknown[] {
  return [at, String(actual)];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
