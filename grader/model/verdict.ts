import type { CompileFault, Flaw, Forbidden, Thrown } from "./run.ts";
import type { Shape } from "./tensor.ts";
import type { Tolerance } from "./tolerance.ts";

/** The result of a case, or of a whole submission. */
export type Verdict =
  | { readonly kind: "correct" }
  | WrongValues
  | { readonly kind: "wrong-shape"; readonly expected: Shape; readonly actual: Shape }
  | { readonly kind: "not-a-tensor"; readonly flaw: Flaw; readonly shown?: string }
  | ({ readonly kind: "runtime-error"; readonly error: Thrown | null } & Unrun) // null: it stopped before answering
  | ({ readonly kind: "time-limit"; readonly limitMs: number } & Unrun)
  | ({ readonly kind: "memory-limit"; readonly limitMiB: number } & Unrun)
  | ({ readonly kind: "output-limit"; readonly limitBytes: number } & Unrun)
  | { readonly kind: "compile-error"; readonly fault: CompileFault }
  | { readonly kind: "forbidden"; readonly what: Forbidden }
  | { readonly kind: "judge-error"; readonly reason: string }
  | { readonly kind: "missing" };

/** The case was not run because earlier ones had used up the program's limits. */
type Unrun = { readonly notRun?: true };

export type VerdictKind = Verdict["kind"];

/** `wrong` of `of` cells differ by more than the tolerance. */
export type WrongValues = {
  readonly kind: "wrong-values";
  readonly wrong: number;
  readonly of: number;
  readonly first: Mismatch;
  readonly worst: Mismatch;
  readonly tolerance: { readonly absolute: number; readonly relative: number; readonly bound: Tolerance["bound"] };
};

/** One cell that differs, and the input cells it is computed from. */
export type Mismatch = {
  readonly at: readonly number[];
  readonly expected: number;
  readonly actual: number;
  readonly window: Window | null;
};

/** A verdict as a student sees it before all hints are open: wrong values show only what has been released. */
export type WithheldVerdict =
  | { readonly kind: Exclude<VerdictKind, "wrong-values"> }
  | ({ readonly kind: "wrong-values"; readonly first?: Place; readonly worst?: Place } & Partial<
      Pick<WrongValues, "wrong" | "of">
    >);

/** Where a cell differs, nothing else. */
export type Place = Pick<Mismatch, "at">;

/** The input cells of one output cell, clipped to the input: a box from `start`, row-major. */
export type Window = { readonly start: readonly number[]; readonly shape: Shape; readonly values: readonly number[] };

/** From best to worst: the verdict of a submission is the last of its cases' kinds in this list. */
export const VERDICT_KINDS: readonly VerdictKind[] = [
  "correct",
  "wrong-values",
  "wrong-shape",
  "not-a-tensor",
  "runtime-error",
  "time-limit",
  "memory-limit",
  "output-limit",
  "compile-error",
  "forbidden",
  "judge-error",
  "missing",
];
