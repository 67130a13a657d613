import type { Layout } from "../model/layout.ts";
import type { Shape } from "../model/tensor.ts";
import { at, stridesOf } from "../numeric/shape.ts";
import type { Quirk } from "./quirk.ts";

/** How a function with this quirk reads its input: each level of the nested array, with its role. */
export type InputView = {
  readonly axes: readonly ViewAxis[];
  /** The pooled axes, in the order of the options. */
  readonly pooled: readonly number[];
  readonly channels: number | null;
  readonly images: number | null;
  /** The offset of the first cell, if a level is read backwards. */
  readonly offset: number;
};

/** `length` of `full` cells are read, `step` apart; the loops count `counted` cells. */
export type ViewAxis = {
  readonly name: string;
  readonly length: number;
  readonly full: number;
  readonly counted: number;
  readonly step: number;
  /** Reading past the end of the innermost level gives undefined; on any other level it leads to a crash. */
  readonly isInnermost: boolean;
};

export function inputView(shape: Shape, layout: Layout, quirk: Quirk): InputView {
  const strides = quirk.nesting === "flat" ? otherStrides(shape, layout) : stridesOf(shape);
  const levels = shape.map((length, level): Omit<ViewAxis, "name"> => {
    const step = at(strides, level);
    return { length, full: length, counted: length, step, isInnermost: level === shape.length - 1 };
  });
  const pooledNames = layout.pooled.map((axis) => at(layout.axes, axis));
  const names = namesOf(layout.axes, quirk);
  const named = swapLevels(levels, layout, quirk).map((level, i) => partOf({ ...level, name: at(names, i) }, quirk));
  const axes = shareLength(named, pooledNames, quirk);
  const channels = names.indexOf("channels");
  const images = names.indexOf("images");
  return {
    axes,
    pooled: pooledNames.map((name) => names.indexOf(name)),
    channels: channels < 0 ? null : channels,
    images: images < 0 ? null : images,
    offset: axes.reduce((sum, { step, length }) => (step < 0 ? sum - step * (length - 1) : sum), 0),
  };
}

/** The strides that the levels would have if the channels were at the other end. */
function otherStrides(shape: Shape, { axes }: Layout): readonly number[] {
  const channels = axes.indexOf("channels");
  const images = axes.indexOf("images");
  const pooled = axes.map((_, level) => level).filter((level) => level !== channels && level !== images);
  const inside = channels < at(pooled, 0) ? [...pooled, channels] : [channels, ...pooled];
  const order = images < 0 ? inside : [images, ...inside];
  const strides = stridesOf(order.map((level) => at(shape, level)));
  return axes.map((_, level) => at(strides, order.indexOf(level)));
}

/** The names of the levels, as the learner sees them. */
function namesOf(names: readonly string[], { nesting }: Quirk): readonly string[] {
  if (nesting !== "channels-first" && nesting !== "channels-last") return names;
  const images = names.filter((name) => name === "images");
  const others = names.filter((name) => name !== "images" && name !== "channels");
  return nesting === "channels-first" ? [...images, "channels", ...others] : [...images, ...others, "channels"];
}

/** Columns are read as rows: the last two pooled levels swap places; the loop lengths move with them or stay. */
function swapLevels<L extends { readonly counted: number }>(
  levels: readonly L[],
  { pooled }: Layout,
  { nesting }: Quirk,
): readonly L[] {
  if (nesting !== "columns-first" && nesting !== "columns-first-by-rows") return levels;
  const [rows, columns] = pooled.slice(-2) as [number, number];
  return levels.map((level, i) => {
    const source = i === rows ? columns : i === columns ? rows : i;
    return nesting === "columns-first" ? at(levels, source) : { ...at(levels, source), counted: level.counted };
  });
}

/** Loops along all pooled axes use the length of one of them. */
function shareLength(axes: readonly ViewAxis[], pooled: readonly string[], { lengths }: Quirk): readonly ViewAxis[] {
  if (lengths === undefined) return axes;
  const one = axes.find(({ name }) => name === pooled.at(lengths === "last-for-all" ? -1 : 0));
  return axes.map((axis) =>
    one !== undefined && pooled.includes(axis.name) ? { ...axis, counted: one.counted } : axis,
  );
}

/** Only the first channel or image, only the first three channels, or the channels in reverse. */
function partOf(axis: ViewAxis, { channels, images }: Quirk): ViewAxis {
  const isFirstOnly = axis.name === "images" ? images !== undefined : isChannels(axis) && channels?.use === "first";
  if (isFirstOnly) return { ...axis, length: 1, counted: 1 };
  if (isChannels(axis) && channels?.use === "three") return { ...axis, length: Math.min(axis.full, 3), counted: 3 };
  return isChannels(axis) && channels?.use === "reversed" ? { ...axis, step: -axis.step } : axis;
}

function isChannels({ name }: ViewAxis): boolean {
  return name === "channels";
}
