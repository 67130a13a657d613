import type { ExerciseReport } from "../model/report.ts";
import { SETBACKS, type Setback } from "../model/setback.ts";
import type { Verdict } from "../model/verdict.ts";
import { causeOf } from "../report/facts/error-cause.ts";

/** What a case must have come to; to add a row, add its id in the model and its sentence in both languages. */
const SHOWN_BY: Readonly<Record<Setback, (verdict: Verdict) => boolean>> = {
  "no-return": (verdict) => isFound(verdict, "undefined") && verdict.flaw.at.length === 0,
  texts: (verdict) => isFound(verdict, "string"),
  "no-numbers": ({ kind }) => kind === "not-a-tensor",
  "wrong-name": (verdict) => isFault(verdict, "no-export") || isFault(verdict, "not-a-function"),
  "empty-file": (verdict) => isFault(verdict, "empty"),
  syntax: ({ kind }) => kind === "compile-error",
  "past-the-edge": readsUndefined,
  error: ({ kind }) => kind === "runtime-error",
  limit: ({ kind }) => kind === "time-limit" || kind === "memory-limit" || kind === "output-limit",
  forbidden: ({ kind }) => kind === "forbidden",
  unexplained: ({ kind }) => kind === "wrong-values" || kind === "wrong-shape",
};

/** Why a submission fails if no misconception is named: the reason of most of its failing cases. */
export function setbackOf({ diagnosis, cases, fault }: ExerciseReport): Setback | null {
  if (diagnosis !== null) return null;
  const verdicts = cases.flatMap((each) => ("hidden" in each || "withheld" in each ? [] : [each.verdict]));
  const reasons = (fault === undefined ? verdicts : [fault]).map(reasonOf);
  const counts = SETBACKS.map((id) => ({ id, count: reasons.filter((reason) => reason === id).length }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? null : most.id;
}

function reasonOf(verdict: Verdict): Setback | null {
  return SETBACKS.find((id) => SHOWN_BY[id](verdict)) ?? null;
}

function readsUndefined(verdict: Verdict): boolean {
  const cause = verdict.kind === "runtime-error" && verdict.error !== null ? causeOf(verdict.error) : null;
  return cause?.kind === "no-row" || cause?.kind === "read-of-nothing";
}

type Flawed = Extract<Verdict, { readonly kind: "not-a-tensor" }>;

function isFound(verdict: Verdict, found: "undefined" | "string"): verdict is Flawed {
  return verdict.kind === "not-a-tensor" && "found" in verdict.flaw && verdict.flaw.found === found;
}

function isFault(verdict: Verdict, kind: "no-export" | "not-a-function" | "empty"): boolean {
  return verdict.kind === "compile-error" && verdict.fault.kind === kind;
}
