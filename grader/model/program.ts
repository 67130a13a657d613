import type { Limits } from "./limits.ts";
import type { Options } from "./options.ts";
import type { Run } from "./run.ts";
import type { Tensor } from "./tensor.ts";

/** What the sandbox needs of a submission. */
export type Program = { readonly source: string; readonly functionName: string; readonly limits: Limits };

/** What the learner's function is called with: `fn(...inputs, options)`. */
export type Call = {
  readonly inputs: readonly Tensor[];
  readonly options: Options;
  /** Seed of the random numbers and the clock; a fixed one by default. */
  readonly seed?: number;
  /** Whether every row is read as a fresh copy, which undoes whatever the function writes. */
  readonly isFresh?: boolean;
};

/** Makes further calls of one learner's function; one Run per call, in order. */
export type Ask = (calls: readonly Call[]) => Promise<readonly Run[]>;

/** Runs cases; `sizes` is how many numbers each answer has. One Run per call, in order. */
export type RunCases = (calls: readonly Call[], sizes: readonly number[]) => Promise<readonly Run[]>;

/**
 * One learner's program in its jail. Every call has a fresh context, and all calls share one budget. Calls not made
 * because it was used up are `timed-out` for a case and `lost` for a call of `ask`.
 */
export type Session = {
  /** Runs public cases, small ones twice to see whether the result is the same. */
  readonly publicCases: RunCases;
  /** Runs hidden cases the same way. Later calls run in a process that has seen none of them. */
  readonly hiddenCases: RunCases;
  /** Makes more calls, as long as the function ended by itself. */
  readonly ask: Ask;
  /** Whether some call of `ask` was not made for lack of time. */
  readonly wasRefused: () => boolean;
  /** Whether the answer to something that was asked was lost to an internal error. */
  readonly wasLost: () => boolean;
  readonly close: () => Promise<void>;
};

/** Opens a program; close one before opening the next. */
export type OpenSession = (program: Program) => Session;
