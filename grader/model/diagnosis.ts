import type { Options } from "./options.ts";
import type { Tensor } from "./tensor.ts";

/** What a learner seems to believe: sets of misconception ids, and the cases that show it. */
export type Diagnosis = {
  /** One id, or a pair. */
  readonly misconceptions: readonly string[];
  /** Other sets that these cases cannot tell from it. */
  readonly alsoFits: readonly (readonly string[])[];
  readonly evidence: readonly string[];
  /** Only with `max-from-finite`: the number that the maximum starts from. */
  readonly start?: number;
};

/** What can be said about wrong answers that no misconception explains; never a claim about the learner's beliefs. */
export type Observation =
  /** Every number of every result is this one, though the right ones differ. */
  | { readonly kind: "constant"; readonly value: number }
  /** In every case that ran, the answer is the right one flipped along this axis. */
  | { readonly kind: "flipped"; readonly axis: string }
  /** The order in the case with the most channels; in the others they are permuted somehow. */
  | { readonly kind: "channels-permuted"; readonly order: readonly number[] }
  | { readonly kind: "scaled"; readonly factor: number }
  | { readonly kind: "offset"; readonly by: number }
  | { readonly kind: "rounded"; readonly decimals: number }
  | { readonly kind: "shifted"; readonly axis: string; readonly by: number }
  /** In every wrong case, exactly these cells are wrong. */
  | { readonly kind: "only-last"; readonly axis: string }
  | { readonly kind: "only-first"; readonly axis: string }
  | { readonly kind: "only-channel"; readonly channel: number }
  | { readonly kind: "only-negative-windows" };

/** A side effect or hidden state, whatever the function returned. */
export type Habit = "mutates-input" | "draws-random-numbers" | "keeps-state";

/** Findings about a submission beyond its verdicts. */
export type Findings = {
  readonly diagnosis: Diagnosis | null;
  /** Absent if none; also in `diagnosis` if shown to cause wrong values. */
  readonly habits?: readonly Habit[];
  /** Only if no misconception is named and there is something to say. */
  readonly observation?: Observation;
  readonly counterexample?: Counterexample;
};

/** The smallest input found, other than the cases' own, on which a learner's function fails. */
export type Counterexample = {
  readonly inputs: readonly Tensor[];
  readonly options: Options;
  readonly expected: Tensor;
  /** What the function returned; null if not a tensor. */
  readonly actual: Tensor | null;
};
