import type { Count, Quirk } from "../../pooling/quirk.ts";
import { row, type Variant, type Where } from "../variant.ts";
import { ALONG, SLIDING } from "./along.ts";

const SAME: Where = { padding: "same" };
const ROUNDED_UP: readonly Count[] = ["ceil", "every-stride"];
const AVERAGE: Where = { reduces: "average" };
const UNDEFINED: Where = { reduces: "maximum", direct: true };

/** The innermost numbers are cells: one too many along the row is undefined, while a missing row crashes. */
const ROWS_OF_CELLS: Where = { layouts: ["matrix", "channels-first"] };
const NEVER_IN_ROWS_OF_CELLS = ["depth", "width"];

/** Mistakes at the edge. */
export const EDGE: readonly Variant[] = [
  ...ALONG.flatMap(({ name, along, where }) =>
    ROUNDED_UP.flatMap((be) => partial(`${name}-${be}`, { count: { be, along } }, where)),
  ),
  ...ALONG.map(({ name, along, where }) =>
    row("keeps-partial-windows", `${name}-ceil-or-crash`, { count: { be: "ceil", along }, start: "nothing" }, where),
  ),
  // If windows are only counted, length over stride is a formula of its own, and can also be too small.
  ...partial("every-axis-floor-of-strides", { count: { be: "floor-of-strides", along: "every-axis" } }, SLIDING),
  ...ALONG.flatMap(({ name, along, where }) => [
    row("drops-last-window", `${name}-one-fewer`, { count: { be: "one-fewer", along } }, where),
    row("drops-last-window", `${name}-strict`, { count: { be: "strict", along } }, where),
  ]),
  row("drops-last-window", "rounded-down", { count: { be: "rounded-down", along: "every-axis" } }, SAME),
  ...ALONG.flatMap(({ name, along, where, missing, apart }) => [
    ...ROUNDED_UP.flatMap((be) => read(`${name}-${be}`, { count: { be, along } }, missing, where)),
    ...read(`${name}-window-one-long`, { extent: { be: "one-long", along } }, missing, where, apart),
    ...readAsNumber(
      `${name}-window-one-long-by-window`,
      { extent: { be: "one-long", along }, divisor: "window" },
      missing,
      where,
      SLIDING,
      AVERAGE,
    ),
  ]),
  ...read("every-axis-floor-of-strides", { count: { be: "floor-of-strides", along: "every-axis" } }, {}),
  ...read("padding", {}, {}, SAME),
  row("same-as-valid", "no-padding", { padding: "none" }, SAME),
  row("pads-with-zero", "zero", { edge: "zero" }, SAME, { reduces: "maximum" }),
  row("counts-padding", "window", { divisor: "window" }, SAME, AVERAGE),
  row("pads-all-after", "after", { padding: "after" }, SAME, SLIDING),
  row("pads-larger-before", "larger-before", { padding: "larger-before" }, SAME, SLIDING),
  row("pads-larger-before", "all-before", { padding: "before" }, SAME, SLIDING),
  row("pads-larger-before", "half-window", { padding: "half-window" }, SAME, SLIDING),
  row("pads-larger-before", "half-window-down", { padding: "half-window-down" }, SAME, SLIDING),
];

/** An average at the edge is over the cells inside, or divided by the whole window. */
function partial(name: string, quirk: Quirk, where: Where): readonly Variant[] {
  return [
    row("keeps-partial-windows", name, quirk, where),
    row("keeps-partial-windows", `${name}-by-window`, { ...quirk, divisor: "partial-window" }, where, AVERAGE),
  ];
}

/** A cell that does not exist is NaN, or is undefined and returned as such if compared last. */
function read(name: string, quirk: Quirk, missing: Where, ...wheres: readonly Where[]): readonly Variant[] {
  return [
    ...readAsNumber(name, quirk, missing, ...wheres),
    past(`${name}-undefined`, quirk, "undefined", ...wheres, UNDEFINED),
    ...(NEVER_IN_ROWS_OF_CELLS.some((axis) => name.startsWith(axis))
      ? []
      : [
          past(
            `${name}-undefined-or-crash`,
            quirk,
            "undefined-unguarded",
            ...wheres,
            UNDEFINED,
            ROWS_OF_CELLS,
            missing,
          ),
        ]),
  ];
}

function readAsNumber(name: string, quirk: Quirk, missing: Where, ...wheres: readonly Where[]): readonly Variant[] {
  return [
    past(`${name}-nan`, quirk, "nan", ...wheres),
    past(`${name}-crash`, quirk, "nan-unguarded", ...wheres, missing),
  ];
}

function past(name: string, quirk: Quirk, edge: NonNullable<Quirk["edge"]>, ...wheres: readonly Where[]): Variant {
  return row("reads-past-edge", name, { ...quirk, edge }, ...wheres);
}
