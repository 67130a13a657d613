import { at } from "../../numeric/shape.ts";
import { type Count, type Extent, isAlong, type Quirk } from "../../pooling/quirk.ts";

/** A pooled axis in a program's text: expressions for its length, and for the length that the loops assume. */
export type LengthText = { readonly name: string; readonly length: string; readonly counted: string };

/**
 * Expressions for the windows along one axis: the first begins at `start`, and each is believed to be `nominal` long.
 */
export type WindowsText = {
  readonly name: string;
  readonly count: string;
  readonly stride: string;
  readonly start: string;
  readonly size: string;
  readonly nominal: string;
  readonly written: string;
  readonly length: string;
  readonly counted: string;
  /** Where the loop inside the window starts counting. */
  readonly skipped: 0 | 1;
};

/** The windows along each axis, in the order of the options, which a program has in `k0 k1 …` and `s0 s1 …`. */
export function windowsText(axes: readonly LengthText[], quirk: Quirk): readonly WindowsText[] {
  const written = { sizes: axes.map((_, i) => `k${i}`), strides: axes.map((_, i) => `s${i}`) };
  const sizes = sizesText(written, quirk);
  return axes.map(({ name, length, counted }, i) => {
    const own = { name, written: at(written.sizes, i), length, counted };
    if (quirk.pooledAlong?.includes(name) === false)
      return { ...own, count: counted, stride: "1", start: "0", size: "1", nominal: "1", skipped: 0 };
    const nominal = at(sizes, i);
    if (quirk.whole !== undefined)
      return { ...own, count: "1", stride: length, start: "0", size: length, nominal, skipped: 0 };
    const stride = strideText(name, i, written.strides, sizes, quirk);
    const [size, step] =
      quirk.counted === "by-options" ? [at(written.sizes, i), at(written.strides, i)] : [nominal, stride];
    const late = isAlong(quirk.late?.along, name) ? 1 : 0;
    const cells = late === 1 && quirk.late?.count === "fewer" ? `(${counted} - 1)` : counted;
    const count = isAlong(quirk.count?.along, name) ? quirk.count?.be : undefined;
    const extent = isAlong(quirk.extent?.along, name) ? quirk.extent?.be : undefined;
    const skipped = extent === "from-one" ? 1 : 0;
    const before = quirk.padding === "none" ? "0" : beforeText(cells, size, step, nominal, count, quirk);
    return {
      ...own,
      count: countText(cells, size, step, count, quirk),
      stride,
      start: `${late + skipped} - (same ? ${before} : 0)`,
      size: extentText(nominal, stride, extent),
      nominal,
      skipped,
    };
  });
}

type Written = { readonly sizes: readonly string[]; readonly strides: readonly string[] };

function sizesText({ sizes: written, strides }: Written, { poolSize }: Quirk): readonly string[] {
  switch (poolSize) {
    case "swapped":
      return swapSides(written);
    case "first-for-all":
      return written.map(() => at(written, 0));
    case "one-less":
      return written.map((size) => `(${size} - 1)`);
    case "one-more":
      return written.map((size) => `(${size} + 1)`);
    case "two":
      return written.map(() => "2");
    case "strides":
      return strides;
    default:
      return written;
  }
}

function strideText(
  name: string,
  i: number,
  written: readonly string[],
  sizes: readonly string[],
  { strides }: Quirk,
): string {
  if (strides === "swapped") return at(swapSides(written), i);
  if (strides === "first-for-all") return at(written, 0);
  if (strides === "two") return "2";
  if (strides === undefined || !isAlong(strides.along, name)) return at(written, i);
  return strides.be === "one" ? "1" : `Math.max(${at(sizes, i)}, 1)`;
}

/** Swaps the last two. */
function swapSides(perAxis: readonly string[]): readonly string[] {
  return [...perAxis.slice(0, -2), ...perAxis.slice(-2).reverse()];
}

function extentText(nominal: string, stride: string, extent: Extent | undefined): string {
  switch (extent) {
    case "stride":
      return stride;
    case "one-cell":
      return "1";
    case "one-long":
      return `${nominal} + 1`;
    case "one-short":
    case "from-one":
      return `${nominal} - 1`;
    default:
      return nominal;
  }
}

function countText(n: string, k: string, s: string, count: Count | undefined, { padding }: Quirk): string {
  const same = count === "rounded-down" ? `Math.floor(${n} / ${s})` : `Math.ceil(${n} / ${s})`;
  const less = count === "one-fewer" ? " - 1" : "";
  const valid = validCountText(n, k, s, count);
  return padding === "none" ? `${valid}${less}` : `(same ? ${same} : ${valid})${less}`;
}

function validCountText(n: string, k: string, s: string, count: Count | undefined): string {
  switch (count) {
    case "ceil":
      return `Math.ceil((${n} - ${k}) / ${s}) + 1`;
    case "every-stride":
      return `Math.ceil(${n} / ${s})`;
    case "floor-of-strides":
      return `Math.floor(${n} / ${s})`;
    case "strict":
      return `Math.ceil((${n} - ${k}) / ${s})`;
    default:
      return `Math.floor((${n} - ${k}) / ${s}) + 1`;
  }
}

function beforeText(
  n: string,
  k: string,
  s: string,
  nominal: string,
  count: Count | undefined,
  { padding }: Quirk,
): string {
  const windows = count === "rounded-down" ? `Math.floor(${n} / ${s})` : `Math.ceil(${n} / ${s})`;
  const padded = `Math.max((${windows} - 1) * ${s} + ${k} - ${n}, 0)`;
  switch (padding) {
    case "after":
    case "none":
      return "0";
    case "before":
      return padded;
    case "larger-before":
      return `Math.ceil(${padded} / 2)`;
    case "half-window":
      return `Math.floor(${nominal} / 2)`;
    case "half-window-down":
      return `Math.floor((${nominal} - 1) / 2)`;
    default:
      return `Math.floor(${padded} / 2)`;
  }
}
