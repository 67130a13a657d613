import type { IndexOf, Rounding } from "../../pooling/quirk.ts";
import { type Reading, row, type Where } from "../reading.ts";
import { onSide, SIDES, SLIDING } from "./along.ts";

const MAXIMUM: Where = { gives: "maximum" };
const AVERAGE: Where = { gives: "average" };

/** The answer is what is left of an average. */
const SUBTRACTED: Where = { gives: "average", alone: false, direct: false };

/** A position can be told axis by axis. */
const BY_AXIS: Where = { direct: true, severalPooled: true };

/** What the window gives. */
export const WINDOW_VALUE: readonly Reading[] = [
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
  ...roundings("truncates-average", ["toward-zero", "down"]),
  ...SIDES.map((side) => row("divides-by-side", side, { divisor: { sides: [side] } }, AVERAGE, onSide(side))),
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

/** Of every average; where it is subtracted, the difference may be rounded instead, which is never below zero. */
function roundings(
  id: "rounds-average" | "truncates-average",
  ways: readonly [Rounding, Rounding],
): readonly Reading[] {
  return [
    ...ways.map((to) => row(id, to, { rounding: { to, of: "average" } }, AVERAGE)),
    row(id, "result", { rounding: { to: ways[0], of: "result" } }, SUBTRACTED),
  ];
}

function index(index: IndexOf["index"], among: IndexOf["among"], ...wheres: readonly Where[]): Reading {
  return row("index-for-value", `${index}-${among}`, { maximum: { index, among } }, MAXIMUM, ...wheres);
}

/** One cell from every stride, whether a window fits there or not. */
function everyStride(gives: "maximum" | "average"): Reading {
  return row(
    "subsamples",
    "every-stride",
    { [gives]: "corner", count: { be: "every-stride", along: "every-axis" } },
    { gives, alone: true },
  );
}
