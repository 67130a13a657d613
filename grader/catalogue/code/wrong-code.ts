import type { ProgramName } from "./program.ts";

/** Lines of a right program, and what stands there instead in one that holds a misconception. */
export type WrongCode = {
  readonly program: ProgramName;
  /** The variant of the misconception that the wrong lines are; without it, its first one. */
  readonly variant?: string;
  readonly changes: readonly Change[];
};

/** Lines without their indentation; no wrong ones: they are left out. */
export type Change = readonly [right: string, wrong: string];
