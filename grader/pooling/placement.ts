import { at } from "../numeric/shape.ts";
import { type AxisGeometry, axisGeometry, type Padding, type PoolOptions } from "./geometry.ts";
import { type Count, type Extent, isAlong, type Quirk } from "./quirk.ts";

/** An axis to pool: loops count `counted` cells, of which `length` exist. */
export type PooledAxis = { readonly name: string; readonly length: number; readonly counted: number };

/** Where windows are placed along an axis under a quirk, and how long the learner believes them to be. */
export type Placement = AxisGeometry & { readonly nominal: number; readonly skipped: 0 | 1 };

/** Each axis in the order of the options. */
export function placementsOf(axes: readonly PooledAxis[], options: PoolOptions, quirk: Quirk): Placement[] {
  const sizes = sizesOf(options, quirk);
  return axes.map((axis, i) => {
    if (quirk.pooledAlong?.includes(axis.name) === false)
      return placeAxis(axis, 1, 1, { size: 1, stride: 1 }, "valid", {});
    const size = at(sizes, i);
    if (quirk.whole !== undefined) return whole(axis, size);
    const stride = strideOf(axis, i, options.strides, sizes, quirk);
    const counting =
      quirk.counted === "by-options"
        ? { size: at(options.poolSize, i), stride: at(options.strides, i) }
        : { size, stride };
    return placeAxis(axis, size, stride, counting, paddingUnder(quirk, options), quirk);
  });
}

/** The padding that the learner applies. */
export function paddingUnder(quirk: Quirk, { padding }: PoolOptions): Padding {
  return quirk.padding === "none" ? "valid" : padding;
}

function whole({ length }: PooledAxis, nominal: number): Placement {
  return { length, size: length, stride: length, before: 0, outputLength: 1, nominal, skipped: 0 };
}

type Counting = { readonly size: number; readonly stride: number };

function placeAxis(
  axis: PooledAxis,
  nominal: number,
  stride: number,
  counting: Counting,
  padding: Padding,
  quirk: Quirk,
): Placement {
  const late = isAlong(quirk.late?.along, axis.name) ? 1 : 0;
  const counted = axis.counted - (quirk.late?.count === "fewer" ? late : 0);
  const count = isAlong(quirk.count?.along, axis.name) ? quirk.count?.be : undefined;
  const extent = isAlong(quirk.extent?.along, axis.name) ? quirk.extent?.be : undefined;
  const outputLength = countOf(counted, counting, padding, count);
  const skipped = extent === "from-one" ? 1 : 0;
  return {
    length: axis.length,
    size: extentOf(nominal, stride, extent),
    stride,
    before: (padding === "same" ? beforeOf(counted, counting, nominal, count, quirk) : 0) - late - skipped,
    outputLength,
    nominal,
    skipped,
  };
}

function extentOf(nominal: number, stride: number, extent: Extent | undefined): number {
  switch (extent) {
    case undefined:
      return nominal;
    case "one-cell":
      return 1;
    case "stride":
      return stride;
    case "one-long":
      return nominal + 1;
    case "one-short":
    case "from-one":
      return nominal - 1;
  }
}

function beforeOf(
  length: number,
  { size, stride }: Counting,
  nominal: number,
  count: Count | undefined,
  { padding }: Quirk,
): number {
  const windows = count === "rounded-down" ? Math.floor(length / stride) : Math.ceil(length / stride);
  const padded = Math.max((windows - 1) * stride + size - length, 0);
  switch (padding) {
    case "after":
      return 0;
    case "before":
      return padded;
    case "larger-before":
      return Math.ceil(padded / 2);
    case "half-window":
      return Math.floor(nominal / 2);
    case "half-window-down":
      return Math.floor((nominal - 1) / 2);
    default:
      return Math.floor(padded / 2);
  }
}

function countOf(length: number, { size, stride }: Counting, padding: Padding, count: Count | undefined): number {
  const right = axisGeometry(length, size, stride, padding).outputLength;
  if (count === "one-fewer") return right - 1;
  if (padding === "same") return count === "rounded-down" ? Math.floor(length / stride) : right;
  switch (count) {
    case "ceil":
      return Math.ceil((length - size) / stride) + 1;
    case "every-stride":
      return Math.ceil(length / stride);
    case "floor-of-strides":
      return Math.floor(length / stride);
    case "strict":
      return Math.ceil((length - size) / stride);
    default:
      return right;
  }
}

function sizesOf({ poolSize: written, strides }: PoolOptions, { poolSize }: Quirk): readonly number[] {
  switch (poolSize) {
    case "swapped":
      return swapSides(written);
    case "first-for-all":
      return written.map(() => at(written, 0));
    case "one-less":
      return written.map((size) => size - 1);
    case "one-more":
      return written.map((size) => size + 1);
    case "two":
      return written.map(() => 2);
    case "strides":
      return strides;
    default:
      return written;
  }
}

function strideOf(
  { name }: PooledAxis,
  i: number,
  written: readonly number[],
  sizes: readonly number[],
  { strides }: Quirk,
): number {
  if (strides === "swapped") return at(swapSides(written), i);
  if (strides === "first-for-all") return at(written, 0);
  if (strides === "two") return 2;
  if (strides === undefined || !isAlong(strides.along, name)) return at(written, i);
  return strides.be === "one" ? 1 : Math.max(at(sizes, i), 1);
}

/** Swaps height and width, the last two. */
function swapSides(perAxis: readonly number[]): readonly number[] {
  return [...perAxis.slice(0, -2), ...perAxis.slice(-2).reverse()];
}
