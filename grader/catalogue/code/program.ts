import type { LayoutName } from "../../model/layout.ts";

/** What a program computes of which input. */
export type Program = {
  readonly op: string;
  readonly layout: LayoutName;
  readonly padding: "valid" | "same";
};

/** The programs from which lines are shown, each right as a whole. */
export const PROGRAMS = {
  "max-pool-2d": { op: "max-pool", layout: "matrix", padding: "valid" },
  "avg-pool-2d": { op: "avg-pool", layout: "matrix", padding: "valid" },
  "same-max-pool": { op: "max-pool", layout: "matrix", padding: "same" },
  "same-avg-pool": { op: "avg-pool", layout: "matrix", padding: "same" },
  "max-pool-channels": { op: "max-pool", layout: "image", padding: "valid" },
  "batch-max-pool": { op: "max-pool", layout: "batch", padding: "valid" },
  "max-vs-avg": { op: "max-minus-avg", layout: "image", padding: "valid" },
  "separable-max-pool": { op: "max-pool", layout: "matrix", padding: "valid" },
  "shift-invariance": { op: "shift-response", layout: "matrix", padding: "valid" },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof PROGRAMS;
