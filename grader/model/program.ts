import type { Limits } from "./limits.ts";
import type { Options } from "./options.ts";
import type { Run } from "./run.ts";
import type { Tensor } from "./tensor.ts";

/** What the sandbox is given of a submission. */
export type Program = { readonly source: string; readonly functionName: string; readonly limits: Limits };

/** What the learner's function is called with: `fn(...inputs, options)`. */
export type Call = {
  readonly inputs: readonly Tensor[];
  readonly options: Options;
  /** What chance and the clock begin with; always the same where nothing is said. */
  readonly seed?: number;
  /** Whether every row that is read comes as a fresh copy, so that nothing that the function writes stays. */
  readonly isFresh?: boolean;
};

/** Calls one learner's function further; one Run per call, in order. */
export type Ask = (calls: readonly Call[]) => Promise<readonly Run[]>;

/** Calls it for cases, of which `sizes` says how many numbers their answers hold; one Run per call, in order. */
export type RunCases = (calls: readonly Call[], sizes: readonly number[]) => Promise<readonly Run[]>;

/**
 * One program of a learner in its jail. Every call has a fresh context, and what all calls take together is limited:
 * what was not run for that comes to `timed-out` in a case, and to `lost` where it was asked.
 */
export type Session = {
  /** Runs public cases, small ones twice to see whether it is the same. */
  readonly publicCases: RunCases;
  /** Runs hidden cases likewise. What is asked after them is asked in a process that has seen none. */
  readonly hiddenCases: RunCases;
  /** Asks more, as long as the function ended by itself. */
  readonly ask: Ask;
  /** Whether something that was asked was not answered for want of time. */
  readonly wasRefused: () => boolean;
  readonly close: () => Promise<void>;
};

/** Opens a program; one is closed before the next is opened. */
export type OpenSession = (program: Program) => Session;
