import type { Call, Program } from "../../model/program.ts";

/** A trivial program, for tests of what surrounds it. */
export const PROGRAM: Program = {
  source: "export const pool = () => [1];",
  functionName: "pool",
  limits: { timeMs: 1000, memoryMiB: 64 },
};

/** A trivial call. */
export const PROGRAM_CALL: Call = { inputs: [{ shape: [1], values: Float32Array.of(1) }], options: {} };
