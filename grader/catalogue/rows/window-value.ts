import type { IndexOf, Quirk, Rounding } from "../../pooling/quirk.ts";
import { neverCombined, row, type Variant, type Where } from "../variant.ts";
import { onSide, SIDES, SLIDING } from "./along.ts";

const MAXIMUM: Where = { reduces: "maximum" };
const AVERAGE: Where = { reduces: "average" };
const SEVERAL: Where = { severalPooled: true };

/** Ops that subtract an average (`max-minus-avg`). */
const SUBTRACTED: Where = { reduces: "average", alone: false, direct: false };

/** Only differences can have halves of a tenth on both sides of zero. */
const TENTHS_AWAY: Quirk = { rounding: { to: "half-away", of: "result", decimals: 1 } };

/** A position can be returned per axis. */
const BY_AXIS: Where = { direct: true, severalPooled: true };

/** What a window is reduced to. */
export const WINDOW_VALUE: readonly Variant[] = [
  row("min-for-max", "minimum", { maximum: "minimum" }, MAXIMUM),
  row("avg-for-max", "average", { maximum: "average" }, MAXIMUM, { alone: true }),
  row("max-for-avg", "maximum", { average: "maximum" }, AVERAGE, { alone: true }),
  row("sum-for-avg", "sum", { divisor: "nothing" }, AVERAGE),
  row("max-from-zero", "zero", { start: "zero" }, MAXIMUM),
  row("max-from-zero", "smallest-positive", { start: "smallest-positive" }, MAXIMUM, { direct: true }),
  row("max-of-absolute", "absolute-cells", { magnitude: "of-cells" }, MAXIMUM),
  row("max-of-absolute", "absolute-maximum", { magnitude: "of-result" }, MAXIMUM),
  row("max-of-absolute", "signed-cell", { maximum: "farthest-from-zero" }, MAXIMUM),
  ...roundings("rounds-average", ["half-up", "half-away"]),
  ...neverCombined([row("rounds-average", "half-even", { rounding: { to: "half-even", of: "average" } }, AVERAGE)], 0),
  ...roundings("truncates-average", ["toward-zero", "down"]),
  ...decimals("average", ["half-up", "half-away", "toward-zero", "down"], AVERAGE),
  ...decimals("result", ["half-up", "toward-zero"], { direct: false }),
  ...neverCombined([row("rounds-to-decimals", "result-1-half-away", TENTHS_AWAY, { shifts: true })], 0),
  ...SIDES.map((side) => row("divides-by-side", side, { divisor: { sides: [side] } }, AVERAGE, onSide(side))),
  ...SIDES.flatMap((side) =>
    neverCombined(
      [row("divides-by-side", `${side}-squared`, { divisor: { squared: side } }, AVERAGE, onSide(side))],
      0,
    ),
  ),
  ...neverCombined(
    (["first", "last"] as const).map((quotient) =>
      row("divides-then-multiplies", `${quotient}-by-others`, { divisor: { quotient } }, AVERAGE, SEVERAL),
    ),
  ),
  ...neverCombined([
    row("divides-by-perimeter", "half", { divisor: { perimeter: 1 } }, AVERAGE, SEVERAL),
    row("divides-by-perimeter", "whole", { divisor: { perimeter: 2 } }, AVERAGE, SEVERAL),
  ]),
  row("subtracts-backwards", "backwards", { subtraction: "backwards" }, { direct: false }),
  row("divides-by-side", "plane", { divisor: { sides: ["height", "width"] } }, AVERAGE, { layouts: ["volume"] }),
  row("divides-by-image", "places", { divisor: "image" }, AVERAGE, SLIDING),
  row("divides-by-image", "channels-too", { divisor: "image-and-channels" }, AVERAGE, { axes: ["channels"] }),
  row("divides-by-image", "whole-input", { divisor: "input" }, AVERAGE, { axes: ["images"] }),
  ...(["first", "last"] as const).flatMap((among) => [
    index("in-window", among, SLIDING),
    index("in-window-by-axis", among, BY_AXIS, SLIDING),
    index("in-whole-window", among, SLIDING),
    index("in-whole-window-by-axis", among, BY_AXIS, SLIDING),
    index("in-image", among),
    index("in-image-by-axis", among, BY_AXIS),
    index("in-channels-too", among, { axes: ["channels"] }),
  ]),
  row("subsamples", "corner-for-maximum", { maximum: "corner" }, MAXIMUM),
  row("subsamples", "corner-for-average", { average: "corner" }, AVERAGE),
  everyStride("maximum"),
  everyStride("average"),
];

/** Rounds every average; if it is subtracted, the difference, which is never below zero, may be rounded instead. */
function roundings(
  id: "rounds-average" | "truncates-average",
  ways: readonly [Rounding, Rounding],
): readonly Variant[] {
  return [
    ...ways.map((to) => row(id, to, { rounding: { to, of: "average" } }, AVERAGE)),
    row(id, "result", { rounding: { to: ways[0], of: "result" } }, SUBTRACTED),
  ];
}

/** Two decimals come first, as the most common. */
function decimals(of: "average" | "result", ways: readonly Rounding[], where: Where): readonly Variant[] {
  return neverCombined(
    [2, 1, 3, 4].flatMap((digits) =>
      ways.map((to) =>
        row("rounds-to-decimals", `${of}-${digits}-${to}`, { rounding: { to, of, decimals: digits } }, where),
      ),
    ),
  );
}

function index(index: IndexOf["index"], among: IndexOf["among"], ...wheres: readonly Where[]): Variant {
  return row("index-for-value", `${index}-${among}`, { maximum: { index, among } }, MAXIMUM, ...wheres);
}

/** One cell per stride, whether a window fits there or not. */
function everyStride(reduces: "maximum" | "average"): Variant {
  return row(
    "subsamples",
    "every-stride",
    { [reduces]: "corner", count: { be: "every-stride", along: "every-axis" } },
    { reduces, alone: true },
  );
}
