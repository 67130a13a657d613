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

/** What can be said of wrong answers that no misconception explains; never what the learner believes. */
export type Observation =
  /** All numbers of all results are this one, though the right ones differ. */
  | { readonly kind: "constant"; readonly value: number }
  /** On every case that ran, the answer is the right one after this. */
  | { readonly kind: "flipped"; readonly axis: string }
  /** In the case that has most channels; in the others they are permuted somehow. */
  | { readonly kind: "channels-permuted"; readonly order: readonly number[] }
  | { readonly kind: "scaled"; readonly factor: number }
  | { readonly kind: "offset"; readonly by: number }
  | { readonly kind: "rounded"; readonly decimals: number }
  | { readonly kind: "shifted"; readonly axis: string; readonly by: number }
  /** On every case that is wrong, exactly these cells are. */
  | { readonly kind: "only-last"; readonly axis: string }
  | { readonly kind: "only-first"; readonly axis: string }
  | { readonly kind: "only-channel"; readonly channel: number }
  | { readonly kind: "only-negative-windows" };

/** What a function did, whatever came out. */
export type Habit = "mutates-input" | "draws-random-numbers" | "keeps-state";

/** What is found out about a submission beyond its verdicts. */
export type Findings = {
  readonly diagnosis: Diagnosis | null;
  /** Only where there are some; in `diagnosis` too where one is shown to be the cause of wrong values. */
  readonly habits?: readonly Habit[];
  /** Only where no misconception is named, and there is something to say. */
  readonly observation?: Observation;
  readonly counterexample?: Counterexample;
};

/** The smallest input found, other than the cases', on which a learner's function fails. */
export type Counterexample = {
  readonly inputs: readonly Tensor[];
  readonly options: Options;
  readonly expected: Tensor;
  /** What the function returned: null where it returned no tensor at all. */
  readonly actual: Tensor | null;
};
