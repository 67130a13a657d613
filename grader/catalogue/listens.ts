import type { Hooks, ReductionName } from "../pooling/quirk.ts";

/** What an op's windows do: slide over the input, cover all of it at once, or are only counted. */
export type Windows = "sliding" | "global" | "counted";

/** The hooks that affect an op; `direct`: what its windows compute is returned unchanged. */
export type Listens = {
  readonly reduces: readonly ReductionName[];
  readonly direct: boolean;
  readonly windows: Windows;
  /** The input is shifted first. */
  readonly shifts?: true;
};

/** To give an op variants, add a row. */
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

/** The hooks that can matter for windows of this kind. */
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
