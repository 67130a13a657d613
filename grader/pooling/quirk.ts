/**
 * What makes a pooling wrong: some hooks of the one generic pooling, each set to what a learner does there. The empty
 * quirk is the right answer. Axes are named, so one quirk serves every layout.
 */
export type Quirk = Partial<Hooks>;

/** In the order of the stages: reading the input, placing windows, reducing a window, returning the result. */
export type Hooks = InputHooks & GeometryHooks & WindowHooks & OutputHooks;

type InputHooks = {
  /**
   * The levels of the nested array are confused; `by-rows`: the loops still count rows and columns correctly.
   * `flat`: the levels are right, but the flattened numbers are read as if the channels were at the other end.
   */
  readonly nesting: "channels-first" | "channels-last" | "columns-first" | "columns-first-by-rows" | "flat";
  /** Which channels are used: all as part of the window, the first, all in reverse, or always three. */
  readonly channels:
    | ({ readonly use: "in-window" | "first"; readonly give: StandIn } & InHalf)
    | ({ readonly use: "reversed"; readonly give: "each" } & InHalf)
    | ({ readonly use: "three"; readonly give: "each"; readonly missing: MissingChannel } & InHalf);
  /** Only the first image is pooled. */
  readonly images: { readonly give: StandIn };
  /** The first or the last axis' length is used for all pooled axes; `everywhere`: also when counting values. */
  readonly lengths: "first-for-all" | "last-for-all" | "first-everywhere";
  /** A maximum ignores the sign: before comparing or afterwards. */
  readonly magnitude: "of-cells" | "of-result";
};

/** For an op that subtracts two poolings, the half that the hook is about; without it, both. */
type InHalf = { readonly of?: ReductionName };

/** How a window is reduced. */
export type ReductionName = "maximum" | "average";

/** Replaces an axis of which one index was computed: by that one, no axis, copies of it, or zeros after it. */
export type StandIn = "one" | "no-axis" | "copies" | "zeros";

/** What a missing channel that is read becomes: left out, this number, undefined, or a crash. */
export type MissingChannel = "left-out" | "nan" | "lowest" | "undefined" | "crash";

type GeometryHooks = {
  readonly poolSize: "swapped" | "first-for-all" | "one-less" | "one-more" | "two" | "strides";
  readonly strides: "swapped" | "first-for-all" | "two" | { readonly be: "one" | "pool-size"; readonly along: Along };
  /** The number of windows and the padding follow from the options as written, not from the two hooks above. */
  readonly counted: "by-options";
  /** Only these axes are pooled. */
  readonly pooledAlong: readonly string[];
  /** How many cells the loop inside the window visits; `from-one` skips the first, `stride` steps by the stride. */
  readonly extent: { readonly be: Extent; readonly along: Along };
  /** The first window begins at index 1; the number of windows shrinks accordingly or is kept. */
  readonly late: { readonly along: Along; readonly count: "fewer" | "kept" };
  readonly count: { readonly be: Count; readonly along: Along };
  /** Under `same`: no padding at all, or where it is added. */
  readonly padding: "none" | "after" | "before" | "larger-before" | "half-window" | "half-window-down";
  /**
   * What a cell beyond the edge is; `unguarded` crashes if a whole row is missing. Without this, windows are clipped.
   */
  readonly edge: "zero" | "nan" | "undefined" | "nan-unguarded" | "undefined-unguarded";
  /** One window over the whole input; copies of its result fill the shape of the right answer. */
  readonly whole: { readonly give: Exclude<StandIn, "zeros"> } & InHalf;
};

export type Extent = "one-short" | "one-long" | "from-one" | "one-cell" | "stride";

/** Every pooled axis, or the one with this name. */
export type Along = "every-axis" | { readonly axis: string };

/** How many windows there are under `valid`; `one-fewer` applies to both paddings, `rounded-down` to `same`. */
export type Count =
  | "ceil" // ceil((n - k) / s) + 1
  | "every-stride" // ceil(n / s)
  | "floor-of-strides" // floor(n / s)
  | "strict" // ceil((n - k) / s): a loop with < instead of <=
  | "one-fewer"
  | "rounded-down"; // floor(n / s), with the padding for that

type WindowHooks = {
  /** What is computed instead of the largest cell. */
  readonly maximum: "minimum" | "average" | "corner" | "farthest-from-zero" | IndexOf;
  /** What is computed instead of the average. */
  readonly average: "maximum" | "corner";
  /** What a maximum starts from; with `nothing`, an empty window crashes. */
  readonly start: Start;
  /** Cells of 0 are skipped; a window of zeros alone then gives what an empty one does, or 0. */
  readonly zeros: { readonly be: "skipped" | "skipped-or-zero" } & InHalf;
  /**
   * The maximum or the sum is reset only when the index along one of these axes changes; so is the count, or always.
   */
  readonly kept: { readonly within: readonly string[]; readonly count: "kept" | "anew" };
  readonly divisor: Divisor;
};

/** `unset-at-zero`: any value replaces a maximum of 0. The first cells are those of the whole nesting. */
export type Start =
  | "zero"
  | "smallest-positive"
  | "corner"
  | "nothing"
  | "unset-at-zero"
  | "first-of-channel"
  | "first-of-image"
  | "first-of-input"
  | { readonly from: number };

/**
 * The position of the largest cell, the first or the last among equals: among the window's cells that are read, in the
 * whole window as the learner sees it, in the image, or in the image with its channels.
 */
export type IndexOf = {
  readonly index:
    | "in-window"
    | "in-window-by-axis"
    | "in-whole-window"
    | "in-whole-window-by-axis"
    | "in-image"
    | "in-image-by-axis"
    | "in-channels-too";
  readonly among: "first" | "last";
};

/** What a sum is divided by instead of the number of cells inside the input. */
export type Divisor =
  | "nothing"
  | "window" // the whole window, as the learner sees it
  | "partial-window" // the same under `valid`, when windows wrongly extend over the edge
  | "written-window" // the whole window, as in the options
  | "image" // every cell of one channel of an image
  | "image-and-channels" // every number of one image
  | "input" // every number of the input
  | { readonly sides: readonly string[] }
  | { readonly squared: string } // this side by itself
  | { readonly quotient: "first" | "last" } // this side by the others: sum / h * w
  | { readonly perimeter: 1 | 2 }; // the sum of the sides, or twice that

type OutputHooks = {
  /** Applies to an average, or to the op's whole result if that is more than an average. */
  readonly rounding: {
    readonly to: Rounding;
    readonly of: "average" | "result";
    /** To this many decimals; to whole numbers if omitted. */
    readonly decimals?: number;
  };
  /** `in-place`: rows and columns are swapped in an array as large as the right result, filled beforehand or not. */
  readonly order: "transposed" | "in-place" | "in-place-empty" | "channels-first" | "channels-last";
  /** The two terms of a difference are swapped. */
  readonly subtraction: "backwards";
  /**
   * What is moved over the edge comes in again: by any distance; by JavaScript's remainder, which can stay negative, so
   * that a move by more than the length gives 0 or NaN; or by an index that counts from the end once.
   */
  readonly shift: "around" | "remainder" | "remainder-nan" | "from-the-end";
  /** The answer has nothing to do with pooling; zeros fill the right shape, or the input's. */
  readonly constant: "input" | "zeros" | "zeros-like-input";
};

export type Rounding = "half-up" | "half-away" | "half-even" | "toward-zero" | "down";

/** Both at once; null if they set the same hook. */
export function merge(a: Quirk, b: Quirk): Quirk | null {
  return Object.keys(a).some((hook) => hook in b) ? null : { ...a, ...b };
}

/** The part of a quirk that applies to one half of an op. */
export function inHalf(quirk: Quirk, half: ReductionName): Quirk {
  const { channels, whole, zeros, ...others } = quirk;
  if (isOf(channels, half) && isOf(whole, half) && isOf(zeros, half)) return quirk;
  return {
    ...others,
    ...(zeros !== undefined && isOf(zeros, half) ? { zeros } : {}),
    ...(channels !== undefined && isOf(channels, half) ? { channels } : {}),
    ...(whole !== undefined && isOf(whole, half) ? { whole } : {}),
  };
}

function isOf(hook: InHalf | undefined, half: ReductionName): boolean {
  return hook?.of === undefined || hook.of === half;
}

export function isAlong(along: Along | undefined, axis: string): boolean {
  return along === "every-axis" || along?.axis === axis;
}
