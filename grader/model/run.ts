import type { Shape, Tensor } from "./tensor.ts";

/** What the sandbox saw of one call. Facts only: nothing here knows the right answer. */
export type Run =
  | {
      readonly kind: "returned";
      readonly tensor: Tensor;
      readonly mutatedInput: boolean;
      /** Called again with a fresh copy of the same input in the same context, it returned something else. */
      readonly differsAgain?: true;
      /** It used random numbers or the clock. */
      readonly drew?: true;
      readonly printed: Printed;
    }
  | {
      readonly kind: "returned-no-tensor";
      readonly flaw: Flaw;
      /** The beginning of the returned value, if that says more than the flaw. */
      readonly shown?: string;
      readonly mutatedInput: boolean;
      readonly printed: Printed;
    }
  | {
      readonly kind: "returned-too-much";
      readonly shape: Shape;
      readonly mutatedInput: boolean;
      readonly printed: Printed;
    }
  | { readonly kind: "threw"; readonly error: Thrown; readonly printed: Printed }
  | ({ readonly kind: "stopped"; readonly printed: Printed } & Unrun) // the process ended before it answered
  | ({ readonly kind: "timed-out"; readonly limitMs: number; readonly printed: Printed } & Unrun)
  | ({ readonly kind: "out-of-memory"; readonly limitMiB: number; readonly printed: Printed } & Unrun)
  | ({ readonly kind: "printed-too-much"; readonly limitBytes: number; readonly printed: Printed } & Unrun)
  | { readonly kind: "did-not-compile"; readonly fault: CompileFault }
  | { readonly kind: "forbidden"; readonly what: Forbidden }
  | { readonly kind: "lost"; readonly reason: string }; // our fault, not the learner's

/** The call was not made because earlier ones had used up the program's limits; it is taken to end as they did. */
type Unrun = { readonly notRun?: true };

/** What the learner's code wrote to the console, in order; `cut` when there was more. */
export type Printed = {
  readonly text: string;
  readonly cut: boolean;
  /** How many more bytes were written; only if known and independent of when the case was stopped. */
  readonly more?: number;
};

/** An error of the learner's code; the place is in the learner's own file, counted from 1. */
export type Thrown = {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
};

/** Why a returned value is not a full rectangular nesting of numbers; `at` is the index path to the place. */
export type Flaw =
  | { readonly kind: "not-a-number"; readonly at: readonly number[]; readonly found: Found }
  | { readonly kind: "not-an-array"; readonly at: readonly number[]; readonly found: Found }
  | { readonly kind: "hole"; readonly at: readonly number[] }
  | { readonly kind: "empty"; readonly at: readonly number[] }
  | { readonly kind: "ragged"; readonly at: readonly number[]; readonly length: number; readonly firstLength: number }
  | { readonly kind: "too-deep"; readonly at: readonly number[] };

/** What was found instead of a number or an array. */
export type Found =
  | "undefined"
  | "null"
  | "boolean"
  | "string"
  | "bigint"
  | "symbol"
  | "function"
  | "object"
  | "promise"
  | "typed-array"
  | "number"
  | "array";

type Placed = { readonly line: number | null; readonly column: number | null };

/** `sign`: the offending character; `line`: the line of the nearest name, or of the one that is not exported. */
export type CompileFault =
  | ({ readonly kind: "syntax"; readonly message: string; readonly sign?: string } & Placed)
  | {
      readonly kind: "no-export";
      readonly wanted: string;
      readonly declared: boolean;
      readonly nearest: string | null;
      readonly line?: number;
    }
  | { readonly kind: "empty"; readonly wanted: string }
  | { readonly kind: "not-a-function"; readonly wanted: string; readonly found: Found }
  | { readonly kind: "top-level-await" }
  | { readonly kind: "compiler-died"; readonly reason: "time" | "memory" | "crash" }
  | { readonly kind: "too-large"; readonly limitKiB: number }
  | { readonly kind: "not-utf8" };

export type Forbidden =
  | { readonly kind: "import"; readonly specifier: string }
  | { readonly kind: "not-a-regular-file"; readonly found: "symbolic-link" | "directory" | "other" };
