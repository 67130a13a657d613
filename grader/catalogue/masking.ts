import type { Along, Hooks, Quirk } from "../pooling/quirk.ts";
import type { Listens, Windows } from "./listens.ts";
import type { Variant } from "./variant.ts";

/** A variant that matches `when` masks one that matches `masks`: with the first, the second makes no difference. */
export type Masking = {
  /** Settings of all these hooks in the first variant. */
  readonly when: Pattern;
  /** Setting of one of these hooks in the second. */
  readonly masks: Pattern | typeof ANY;
  /** A further condition on the two, if their hooks alone do not decide. */
  readonly also?: (first: Variant, second: Variant) => boolean;
  /** Only for windows of this kind. */
  readonly windows?: Windows;
  /** Only if the windows compute a single value; or if they compute no maximum. */
  readonly reduces?: "one" | "no-maximum";
  readonly because: string;
};

/** Settings of hooks: any, one of these, or one that passes a test. */
type Pattern = { readonly [hook in keyof Hooks]?: Setting<Hooks[hook]> };
type Setting<Value> = typeof ANY | readonly Value[] | ((value: Value) => boolean);

const ANY = "any";

const OF_THE_WINDOW = { start: ANY, extent: ANY, divisor: ANY, rounding: ANY } as const satisfies Pattern;
const NEAR_ZERO = {
  start: (start) =>
    typeof start === "object" ? start.from <= 0 : ["zero", "smallest-positive", "unset-at-zero"].includes(start),
  edge: ["zero"],
} as const satisfies Pattern;
const PLACE = {
  ...{ poolSize: ANY, strides: ANY, counted: ANY, count: ANY, padding: ANY, extent: ANY, late: ANY },
  ...{ pooledAlong: ANY, edge: ANY },
} as const satisfies Pattern;

/** Every way in which one variant masks another. */
export const MASKINGS: readonly Masking[] = [
  { when: { constant: ANY }, masks: ANY, because: "the answer has nothing to do with the input's windows" },
  {
    when: { whole: (whole) => whole.of === undefined },
    masks: { ...PLACE, nesting: ["columns-first", "columns-first-by-rows"], order: ANY, lengths: ANY },
    because: "one window over the whole input has no place, and its value no order",
  },
  {
    when: { whole: ANY },
    masks: { divisor: ["window", "image"] },
    because: "the window is the image, so its size is the divisor either way",
  },
  {
    when: { channels: ({ give }) => give === "no-axis" },
    masks: { order: ["channels-first", "channels-last"] },
    because: "an axis that is gone cannot be moved",
  },
  {
    when: { channels: ({ give }) => give === "no-axis" },
    masks: { order: ANY },
    windows: "global",
    because: "a list of one number an image has no order of axes",
  },
  {
    when: { images: ({ give }) => give === "no-axis" },
    masks: { order: ANY },
    windows: "global",
    because: "a list of one number a channel has no order of axes",
  },
  {
    when: { maximum: ["average"] },
    masks: { start: ANY, magnitude: ANY, edge: ["zero"] },
    because: "these change how a maximum is taken, and none is",
  },
  {
    when: { average: ["maximum"] },
    masks: { divisor: ANY, rounding: ANY },
    because: "these change how an average is taken, and none is",
  },
  {
    when: { kept: ANY },
    masks: { magnitude: ANY, edge: ANY, channels: ANY, images: ANY, whole: ANY, zeros: ANY },
    because: "a value that is carried over from other windows is right or wrong whatever is done to single cells",
  },
  {
    when: { maximum: ["corner"] },
    masks: { start: ANY, zeros: ANY, kept: ANY },
    because: "one cell is returned, and no maximum is taken",
  },
  {
    when: { average: ["corner"] },
    masks: { divisor: ANY, rounding: ANY, zeros: ANY, kept: ANY },
    because: "one cell is returned, and no average is taken",
  },
  {
    when: { maximum: ["corner"] },
    masks: OF_THE_WINDOW,
    reduces: "one",
    because: "one cell has no window around it",
  },
  {
    when: { maximum: ["corner"] },
    masks: { poolSize: ANY },
    also: (_, { quirk }) => quirk.counted !== undefined,
    reduces: "one",
    because: "the number of windows follows from the options, and one cell has no window around it",
  },
  {
    when: { average: ["corner"] },
    masks: OF_THE_WINDOW,
    reduces: "one",
    because: "one cell has no window around it",
  },
  {
    when: { average: ["corner"] },
    masks: { poolSize: ANY },
    also: (_, { quirk }) => quirk.counted !== undefined,
    reduces: "one",
    because: "the number of windows follows from the options, and one cell has no window around it",
  },
  {
    when: { maximum: (maximum) => typeof maximum === "object" },
    masks: { start: ANY, edge: ANY, zeros: ANY, kept: ANY, magnitude: ["of-result"] },
    because: "an index does not depend on how values are transformed",
  },
  { when: { magnitude: ANY }, masks: NEAR_ZERO, because: "no magnitude is below zero" },
  {
    when: { maximum: ["farthest-from-zero"] },
    masks: NEAR_ZERO,
    because: "zero is never farther from zero than a cell",
  },
  {
    when: { start: ANY },
    masks: { edge: ["zero"] },
    because: "what the maximum starts from stands in for a cell past the edge",
  },
  {
    when: { divisor: ANY },
    masks: { zeros: ANY },
    reduces: "no-maximum",
    because: "a zero adds nothing to a sum, and the cells that were added up are not counted",
  },
  { when: { start: ["zero"] }, masks: { zeros: ANY }, because: "a maximum that starts from 0 takes in every 0" },
  {
    when: { poolSize: ["strides"] },
    masks: { strides: (strides) => typeof strides === "object" && strides.be === "pool-size" },
    because: "the window has the size of the stride, so a stride of that size is the right one",
  },
  {
    when: { pooledAlong: ANY },
    masks: { extent: ANY, late: ANY, count: ANY, strides: (strides) => typeof strides === "object" },
    also: (first, { quirk }) => alongs(quirk).some((along) => isOutside(along, first.quirk.pooledAlong)),
    because: "an axis that is not pooled cannot be pooled wrongly",
  },
  {
    when: { pooledAlong: (axes) => axes.length === 1 },
    masks: { poolSize: ["first-for-all"], strides: ["first-for-all"] },
    because: "there is only one axis to use the number for",
  },
  {
    when: { strides: (strides) => typeof strides === "object" && strides.be === "one" },
    masks: { count: ({ be }) => be === "ceil" },
    also: ({ quirk: { strides } }, { quirk: { count } }) =>
      typeof strides === "object" && count !== undefined && covers(strides.along, count.along),
    because: "whole windows at every place leave no partial one",
  },
  {
    when: { edge: (edge) => edge !== "zero" },
    masks: { divisor: ["window"] },
    because: "what is read past the edge spoils the average, whatever it is divided by",
  },
  {
    when: { edge: ["nan-unguarded", "undefined-unguarded"] },
    masks: { padding: ANY },
    because: "a crash hides where the windows stand",
  },
  {
    when: { edge: ANY },
    masks: ANY,
    also: (_, { quirk }) => quirk.edge === undefined,
    windows: "global",
    because: "the one window stands over the edge, and every cell is spoilt",
  },
  {
    when: { late: ANY },
    masks: { extent: ANY },
    windows: "global",
    because: "the one window ends past the edge either way",
  },
  {
    when: { divisor: ANY },
    masks: { extent: ANY },
    windows: "counted",
    because: "a window that is counted by the options has no other extent",
  },
  {
    when: { padding: ["none"] },
    masks: ANY,
    also: (first, second) => first.where.padding === "same" && second.where.padding === "same",
    because: "both show under `same` padding alone, and there is no padding",
  },
];

/** A test of which variants this one masks; a masked pair is never diagnosed together. */
export function masker(
  first: Variant,
  { windows, reduces }: Listens,
  maskings: readonly Masking[] = MASKINGS,
): (second: Variant) => boolean {
  const own = maskings.filter(
    (masking) =>
      hasAll(first.quirk, masking.when) &&
      (masking.windows === undefined || masking.windows === windows) &&
      (masking.reduces !== "one" || reduces.length === 1) &&
      (masking.reduces !== "no-maximum" || !reduces.includes("maximum")),
  );
  return (second) =>
    own.some(({ masks, also }) => hasSome(second.quirk, masks) && (also === undefined || also(first, second)));
}

function hasAll(quirk: Quirk, pattern: Pattern): boolean {
  return hooksOf(pattern).every((hook) => isSetSo(quirk, hook, pattern));
}

function hasSome(quirk: Quirk, pattern: Pattern | typeof ANY): boolean {
  return pattern === ANY || hooksOf(quirk).some((hook) => isSetSo(quirk, hook, pattern));
}

function hooksOf(of: Quirk | Pattern): readonly (keyof Hooks)[] {
  return Object.keys(of) as (keyof Hooks)[];
}

function isSetSo<Hook extends keyof Hooks>(quirk: Quirk, hook: Hook, pattern: Pattern): boolean {
  const value: Hooks[Hook] | undefined = quirk[hook];
  const setting: Setting<Hooks[Hook]> | undefined = pattern[hook];
  if (value === undefined || setting === undefined) return false;
  if (typeof setting === "function") return setting(value);
  return setting === ANY || setting.includes(value);
}

function alongs({ extent, late, count, strides }: Quirk): readonly Along[] {
  const found = [extent?.along, late?.along, count?.along, typeof strides === "object" ? strides.along : undefined];
  return found.filter((along) => along !== undefined);
}

function isOutside(along: Along, axes: readonly string[] | undefined): boolean {
  return along !== "every-axis" && axes?.includes(along.axis) === false;
}

function covers(a: Along, b: Along): boolean {
  return a === "every-axis" || (b !== "every-axis" && a.axis === b.axis);
}
