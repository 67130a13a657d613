import type { Hooks, ReductionName } from "../pooling/quirk.ts";

/** What an op's windows do: they move over the input, one covers all of it, or they are counted and never opened. */
export type Windows = "sliding" | "global" | "counted";

/** What of a quirk an op takes notice of; `direct`: what its windows give is returned as it is. */
export type Listens = {
  readonly reduces: readonly ReductionName[];
  readonly direct: boolean;
  readonly windows: Windows;
  /** The input is moved first. */
  readonly shifts?: true;
};

/** To let variants of an op be known, add a row. */
export const LISTENS: ReadonlyMap<string, Listens> = new Map<string, Listens>([
  ["max-pool", { reduces: ["maximum"], direct: true, windows: "sliding" }],
  ["avg-pool", { reduces: ["average"], direct: true, windows: "sliding" }],
  ["shift-response", { reduces: ["maximum"], direct: false, windows: "sliding", shifts: true }],
  ["pool-cost", { reduces: [], direct: true, windows: "counted" }],
  ["max-minus-avg", { reduces: ["maximum", "average"], direct: false, windows: "sliding" }],
  ["global-max-pool", { reduces: ["maximum"], direct: true, windows: "global" }],
  ["global-avg-pool", { reduces: ["average"], direct: true, windows: "global" }],
]);

const READS = ["nesting", "channels", "images", "lengths", "magnitude", "edge"] as const;
const PLACES = ["poolSize", "strides", "counted", "count", "padding", "whole"] as const;
const OPENS = ["pooledAlong", "extent", "late"] as const;
const GIVES = ["maximum", "average", "start", "zeros", "kept", "divisor", "rounding"] as const;
const RETURNS = ["order", "constant"] as const;

/** The hooks that can matter to windows of this kind. */
export const HOOKS: Readonly<Record<Windows, ReadonlySet<keyof Hooks>>> = {
  sliding: new Set([...READS, ...PLACES, ...OPENS, ...GIVES, ...RETURNS, "subtraction", "shift"]),
  global: new Set([...READS, ...OPENS, ...GIVES, ...RETURNS]),
  counted: new Set([
    "nesting",
    "channels",
    "lengths",
    "poolSize",
    "strides",
    "count",
    "padding",
    "whole",
    "divisor",
    ...OPENS,
    ...RETURNS,
  ]),
};
