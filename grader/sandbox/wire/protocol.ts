/*
 * The messages between parent and child. The obligations: the parent sends each request under a new, higher id, and may
 * send ahead; the child answers in that order, and every reply carries the id of its request; `ready` comes first,
 * unasked, under id 0.
 *
 * To `strip`, it replies once: `stripped` or a syntax fault. To `open`, it replies once: `compiled` or a fault, and
 * that same fault to every call of a program that did not open. To `call`, it replies `loaded` when the learner's
 * module has run for the first time, `printed` as often as it likes, and then one outcome. To `repeat`, it makes the
 * last call again, with fresh copies in the same context, and replies `repeated`. A process that was asked to `strip` a
 * learner's file is never asked to run one.
 *
 * The parent never sends anything that knows an expected value, and trusts no reply: a learner who took over the child
 * may send any bytes, and gains nothing but numbers to be judged.
 */
import type { Call } from "../../model/program.ts";
import type { Flaw, Found, Thrown } from "../../model/run.ts";
import type { Shape, Tensor } from "../../model/tensor.ts";

/** A learner's file as JavaScript; `keepsPlaces` if every token keeps its line and column. */
export type Compiled = { readonly code: string; readonly keepsPlaces: boolean };

/**
 * From parent to child. `nearNames` are names like `functionName` in the source, the likeliest first; a result with
 * more than `maxElements` numbers is `too-much`.
 */
export type Request =
  | { readonly kind: "strip"; readonly source: string }
  | {
      readonly kind: "open";
      readonly compiled: Compiled;
      readonly functionName: string;
      readonly nearNames: readonly string[];
      readonly memoryMiB: number;
    }
  | { readonly kind: "call"; readonly call: Call; readonly maxElements: number }
  | { readonly kind: "repeat" };

/** From child to parent. `nearest` is an index into `nearNames`. */
export type Reply =
  | { readonly kind: "ready" }
  | ({ readonly kind: "stripped" } & Compiled)
  | { readonly kind: "compiled" }
  | { readonly kind: "syntax"; readonly message: string; readonly line: number | null; readonly column: number | null }
  | { readonly kind: "no-export"; readonly declared: boolean; readonly nearest: number | null }
  | { readonly kind: "top-level-await" }
  | { readonly kind: "import"; readonly specifier: string }
  | { readonly kind: "loaded" }
  | { readonly kind: "printed"; readonly text: string; readonly more: number } // `more` counts dropped bytes
  | { readonly kind: "returned"; readonly tensor: Tensor; readonly mutatedInput: boolean; readonly drew?: true }
  | { readonly kind: "flawed"; readonly flaw: Flaw; readonly mutatedInput: boolean; readonly shown: string }
  | { readonly kind: "too-much"; readonly shape: Shape; readonly mutatedInput: boolean }
  | { readonly kind: "threw"; readonly error: Thrown }
  | { readonly kind: "not-a-function"; readonly found: Found }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "repeated"; readonly isSame: boolean };
