/**
 * What makes a pooling wrong: some of the hooks of the one generic pooling, each set to what a learner does there.
 * No quirk at all is the right answer. Axes are meant by their names, so that one quirk serves every layout.
 */
export type Quirk = Partial<Hooks>;

/** In the order of the stages: how the input is read, where the windows stand, what a window gives, what is returned. */
export type Hooks = InputHooks & GeometryHooks & WindowHooks & OutputHooks;

type InputHooks = {
  /**
   * The levels of the nested array are taken for others; `by-rows`: the loops still count rows and columns rightly.
   * `flat`: the levels are right, but the flattened numbers are read as if the channels lay at the other end.
   */
  readonly nesting: "channels-first" | "channels-last" | "columns-first" | "columns-first-by-rows" | "flat";
  /** Which channels are looked at: all of them as part of the window, the first, all from the last on, or always three. */
  readonly channels:
    | ({ readonly use: "in-window" | "first"; readonly give: StandIn } & InHalf)
    | ({ readonly use: "reversed"; readonly give: "each" } & InHalf)
    | ({ readonly use: "three"; readonly give: "each"; readonly missing: MissingChannel } & InHalf);
  /** Only the first image is pooled. */
  readonly images: { readonly give: StandIn };
  /** One length stands for those of all pooled axes: the first or the last; `everywhere`: where values are counted too. */
  readonly lengths: "first-for-all" | "last-for-all" | "first-everywhere";
  /** The sign is dropped, for a maximum: before comparing or afterwards. */
  readonly magnitude: "of-cells" | "of-result";
};

/** Of an op that takes one pooling from another, the half that the hook is about; without it, both. */
type InHalf = { readonly of?: ReductionName };

/** What is computed of a window. */
export type ReductionName = "maximum" | "average";

/** What stands for an axis of which one index was computed: that one, no axis, copies of it, or zeros behind it. */
export type StandIn = "one" | "no-axis" | "copies" | "zeros";

/** What becomes of a channel that is asked for and not there: it is left out, is this number, or nothing, or crashes. */
export type MissingChannel = "left-out" | "nan" | "lowest" | "undefined" | "crash";

type GeometryHooks = {
  readonly poolSize: "swapped" | "first-for-all" | "one-less" | "one-more" | "two" | "strides";
  readonly strides: "swapped" | "first-for-all" | "two" | { readonly be: "one" | "pool-size"; readonly along: Along };
  /** How many windows there are, and the padding, follow from the options as they are, and not from the two above. */
  readonly counted: "by-options";
  /** Along these axes alone anything is pooled. */
  readonly pooledAlong: readonly string[];
  /** How many cells the loop inside the window visits; `from-one` leaves the first out, `stride` goes by the stride. */
  readonly extent: { readonly be: Extent; readonly along: Along };
  /** The first window begins at index 1; the number of windows shrinks with that or does not. */
  readonly late: { readonly along: Along; readonly count: "fewer" | "kept" };
  readonly count: { readonly be: Count; readonly along: Along };
  /** Under `same`: no padding at all, or where it goes. */
  readonly padding: "none" | "after" | "before" | "larger-before" | "half-window" | "half-window-down";
  /** What a cell beyond the edge is; `unguarded` crashes where a whole row is missing. Otherwise windows are clipped. */
  readonly edge: "zero" | "nan" | "undefined" | "nan-unguarded" | "undefined-unguarded";
  /** One window over the whole input; copies stand at every place of the right answer. */
  readonly whole: { readonly give: Exclude<StandIn, "zeros"> } & InHalf;
};

export type Extent = "one-short" | "one-long" | "from-one" | "one-cell" | "stride";

/** Every pooled axis, or the one of this name. */
export type Along = "every-axis" | { readonly axis: string };

/** How many windows there are: under `valid`, but `one-fewer` under both paddings and `rounded-down` under `same`. */
export type Count =
  | "ceil" // ceil((n - k) / s) + 1
  | "every-stride" // ceil(n / s)
  | "floor-of-strides" // floor(n / s)
  | "strict" // ceil((n - k) / s): a loop with < for <=
  | "one-fewer"
  | "rounded-down"; // floor(n / s), and the padding for these

type WindowHooks = {
  /** What stands in for the largest cell. */
  readonly maximum: "minimum" | "average" | "corner" | "farthest-from-zero" | IndexOf;
  /** What stands in for the average. */
  readonly average: "maximum" | "corner";
  /** What a maximum starts from; with `nothing`, an empty window crashes. */
  readonly start: Start;
  /** Cells of 0 are passed over; a window without others then gives what an empty one does, or 0. */
  readonly zeros: { readonly be: "skipped" | "skipped-or-zero" } & InHalf;
  /** The maximum or the sum starts anew only where the index along one of these axes changes; so does the count, or not. */
  readonly kept: { readonly within: readonly string[]; readonly count: "kept" | "anew" };
  readonly divisor: Divisor;
};

/** `unset-at-zero`: whatever comes after a maximum of 0 takes its place. The first cells are those of the whole nesting. */
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
 * The position of the largest cell, the first or the last among equals: in the window among the cells that are looked
 * at, in the whole window as the learner takes it to be, in the image, or in the image with its channels.
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

/** What a sum is divided by, instead of the number of cells inside the input. */
export type Divisor =
  | "nothing"
  | "window" // the whole window, as the learner takes it to be
  | "partial-window" // the same under `valid`, where windows stand over the edge that must not
  | "written-window" // the whole window, as the options say
  | "image" // every place of the input
  | "image-and-channels" // every number of one image
  | "input" // every number of the input
  | { readonly sides: readonly string[] }
  | { readonly squared: string } // this side by itself
  | { readonly quotient: "first" | "last" } // this side by the others: sum / h * w
  | { readonly perimeter: 1 | 2 }; // the sum of the sides, or twice that

type OutputHooks = {
  /** Of an average, or of the op's whole result where that is more than an average. */
  readonly rounding: {
    readonly to: Rounding;
    readonly of: "average" | "result";
    /** To so many decimals; to whole numbers where it is left out. */
    readonly decimals?: number;
  };
  /** `in-place`: rows and columns change places in a result that was made as large as the right one, filled or not. */
  readonly order: "transposed" | "in-place" | "in-place-empty" | "channels-first" | "channels-last";
  /** A difference is taken the other way round. */
  readonly subtraction: "backwards";
  /**
   * What is moved over the edge comes in again: by any distance; by JavaScript's remainder, which stays negative, so that
   * what is moved by more than the length is 0 or no number; or by an index that counts from the end once.
   */
  readonly shift: "around" | "remainder" | "remainder-nan" | "from-the-end";
  /** The answer has nothing to do with pooling; zeros are as many as there must be, or as there are in the input. */
  readonly constant: "input" | "zeros" | "zeros-like-input";
};

export type Rounding = "half-up" | "half-away" | "half-even" | "toward-zero" | "down";

/** Both at once; null where they set the same hook. */
export function merge(a: Quirk, b: Quirk): Quirk | null {
  return Object.keys(a).some((hook) => hook in b) ? null : { ...a, ...b };
}

/** What is left of a quirk for one half of an op. */
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
