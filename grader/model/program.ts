import type { Limits } from "./exercise.ts";
import type { Options } from "./options.ts";
import type { Run } from "./run.ts";
import type { Tensor } from "./tensor.ts";

/** What the sandbox is given of a submission. */
export type Program = { readonly source: string; readonly functionName: string; readonly limits: Limits };

/** What the learner's function is called with: `fn(...inputs, options)`. */
export type Call = { readonly inputs: readonly Tensor[]; readonly options: Options | null };

/** Runs every call of one program, each in a fresh context, and twice to see whether it is the same; one Run per call, in order. */
export type RunProgram = (program: Program, calls: readonly Call[], isTwice?: boolean) => Promise<readonly Run[]>;

/** Calls one learner's function further; one Run per call, in order. */
export type Ask = (calls: readonly Call[]) => Promise<readonly Run[]>;
