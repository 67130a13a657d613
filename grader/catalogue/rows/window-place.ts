import type { Quirk } from "../../pooling/quirk.ts";
import type { MisconceptionId } from "../misconception.ts";
import { neverCombined, row, type Variant, type Where } from "../variant.ts";
import { ALONG, MANY, OPENED, onSide, SIDES, SLIDING } from "./along.ts";
import { PAST_EDGE } from "./past-edge.ts";

const PLANE: Where = { axes: ["height", "width"] };

/** Where the windows are. */
export const WINDOW_PLACE: readonly Variant[] = [
  ...ALONG.map(({ name, along, where }) => row("stride-one", name, { strides: { be: "one", along } }, where)),
  row("stride-one", "right-count", { strides: { be: "one", along: "every-axis" }, counted: "by-options" }),
  ...ALONG.map(({ name, along, where }) =>
    row("stride-equals-pool", name, { strides: { be: "pool-size", along } }, where),
  ),
  ...rightCount("stride-equals-pool", { strides: { be: "pool-size", along: "every-axis" } }),
  row("strides-swapped", "both", { strides: "swapped" }, PLANE),
  ...rightCount("strides-swapped", { strides: "swapped" }, PLANE),
  row("pool-size-swapped", "both", { poolSize: "swapped" }, PLANE),
  ...rightCount("pool-size-swapped", { poolSize: "swapped" }, PLANE),
  row("pool-height-for-both", "both", { poolSize: "first-for-all" }, PLANE),
  ...([{ reduces: "average" }, { windows: ["counted"] }] as const).map((where) =>
    row(
      "pool-height-for-both",
      "written-window",
      { poolSize: "first-for-all", divisor: "written-window" },
      PLANE,
      where,
    ),
  ),
  ...rightCount("pool-height-for-both", { poolSize: "first-for-all" }, PLANE),
  ...PAST_EDGE.filter(({ quirk }) => quirk.divisor === undefined).map((beyond) =>
    row(
      "pool-height-for-both",
      `right-count-${beyond.name}-by-written-window`,
      { poolSize: "first-for-all", counted: "by-options", divisor: "written-window", ...beyond.quirk },
      PLANE,
      beyond.where,
      { reduces: "average" },
    ),
  ),
  row("stride-height-for-both", "both", { strides: "first-for-all" }, PLANE),
  ...rightCount("stride-height-for-both", { strides: "first-for-all" }, PLANE),
  row("transposed", "output", { order: "transposed" }, PLANE),
  row("transposed", "output", { order: "transposed" }, { layouts: ["signal"] }),
  ...neverCombined(
    (["in-place", "in-place-empty"] as const).flatMap((order) =>
      [PLANE, { layouts: ["signal"] } as const].map((where) => row("transposed", order, { order }, where, SLIDING)),
    ),
    0,
  ),
  row("transposed", "input", { nesting: "columns-first" }, PLANE, MANY),
  ...PAST_EDGE.map(({ name, quirk, where }) =>
    row("transposed", `input-${name}`, { nesting: "columns-first-by-rows", ...quirk }, PLANE, where, SLIDING),
  ),
  ...ALONG.map(({ name, along, where }) =>
    row("starts-one-late", name, { late: { along, count: "fewer" } }, where, MANY),
  ),
  ...ALONG.flatMap(({ name, along, where, missing }) =>
    PAST_EDGE.map((beyond) =>
      row(
        "starts-one-late",
        `${name}-right-count-${beyond.name}`,
        { late: { along, count: "kept" }, ...beyond.quirk },
        where,
        beyond.where,
        beyond.isCrash ? missing : {},
      ),
    ),
  ),
  ...SIDES.flatMap((axis) => [
    row("one-axis-only", axis, { pooledAlong: [axis] }, onSide(axis)),
    row("one-axis-only", `window-without-${axis}`, without(axis), onSide(axis)),
    row("one-axis-only", `window-without-${axis}-by-window`, { ...without(axis), divisor: "window" }, onSide(axis), {
      reduces: "average",
    }),
  ]),
  row("one-axis-only", "height-and-width", { pooledAlong: ["height", "width"] }, { layouts: ["volume"] }, OPENED),
];

/** The correct number of windows, wrongly placed or sized, so some may extend over the edge. */
function rightCount(id: MisconceptionId, quirk: Quirk, where: Where = {}): readonly Variant[] {
  return PAST_EDGE.map((beyond) =>
    row(id, `right-count-${beyond.name}`, { ...quirk, counted: "by-options", ...beyond.quirk }, where, beyond.where),
  );
}

/** The window's loop along this axis is missing. */
function without(axis: string): Quirk {
  return { extent: { be: "one-cell", along: { axis } } };
}
