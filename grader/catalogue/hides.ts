import type { Along, Hooks, Quirk } from "../pooling/quirk.ts";
import type { Listens } from "./listens.ts";
import type { Reading } from "./reading.ts";

/** Whether, with `a`, the other reading makes no difference, so that nobody can be said to hold both. */
export function hides(a: Reading, b: Reading, listens: Listens): boolean {
  return (
    RULES.some((rule) => rule(a.quirk, b.quirk, listens)) ||
    (a.quirk.padding === "none" && a.where.padding === "same" && b.where.padding === "same")
  );
}

type Rule = (a: Quirk, b: Quirk, listens: Listens) => boolean;

const RULES: readonly Rule[] = [
  (a) => a.constant !== undefined,
  // One window over everything has no place, and its value no order.
  (a, b) =>
    a.whole !== undefined && a.whole.of === undefined && (sets(b, ...PLACE, "order", "lengths") || isColumnsFirst(b)),
  (a, b) => a.whole !== undefined && (b.divisor === "window" || b.divisor === "image"),
  // An axis that is gone stands nowhere.
  (a, b) => a.channels?.give === "no-axis" && b.order?.startsWith("channels") === true,
  (a, b, { windows }) => windows === "global" && (a.channels ?? a.images)?.give === "no-axis" && sets(b, "order"),
  // The other pooling is not made by these.
  (a, b) => a.maximum === "average" && (sets(b, "start", "magnitude") || b.edge === "zero"),
  // A sum is made anew, or is not, whatever else is done to cells.
  (a, b) => a.kept !== undefined && sets(b, "magnitude", "edge", "channels", "images", "whole", "zeros"),
  (a, b) => a.average === "maximum" && sets(b, "divisor", "rounding"),
  // One cell has no window around it.
  (a, b, { gives }) =>
    a.maximum === "corner" && (sets(b, "start", "zeros", "kept") || (gives.length === 1 && ofWindow(b))),
  (a, b, { gives }) =>
    a.average === "corner" && (sets(b, "divisor", "rounding", "zeros", "kept") || (gives.length === 1 && ofWindow(b))),
  // A position is not changed by what is done to values, nor a magnitude by a zero.
  (a, b) => typeof a.maximum === "object" && (sets(b, "start", "edge", "zeros", "kept") || b.magnitude === "of-result"),
  (a, b) => (a.magnitude !== undefined || a.maximum === "farthest-from-zero") && isNearZero(b),
  (a, b) => a.start !== undefined && b.edge === "zero",
  // A 0 that is passed over adds nothing, and counts where the cells inside are counted alone.
  (a, b, { gives }) => a.zeros !== undefined && b.divisor !== undefined && !gives.includes("maximum"),
  (a, b) => a.zeros !== undefined && b.start === "zero",
  // One side for all axes takes no notice of which is which.
  (a, b) => a.lengths !== undefined && isColumnsFirst(b),
  // Windows of a stride that move by their size.
  (a, b) => a.poolSize === "strides" && typeof b.strides === "object" && b.strides.be === "pool-size",
  // What is not pooled along an axis cannot be wrong along it.
  (a, b) => a.pooledAlong !== undefined && alongs(b).some((along) => isOutside(along, a.pooledAlong)),
  (a, b) => a.pooledAlong?.length === 1 && (b.poolSize === "first-for-all" || b.strides === "first-for-all"),
  // Whole windows at every place leave no partial one.
  (a, b) =>
    typeof a.strides === "object" &&
    a.strides.be === "one" &&
    b.count?.be === "ceil" &&
    covers(a.strides.along, b.count.along),
  // Cells that are read past the edge spoil the average whatever it is divided by; a crash hides where it came from.
  (a, b) => a.edge !== undefined && a.edge !== "zero" && b.divisor === "window",
  (a, b) => a.edge?.endsWith("unguarded") === true && sets(b, "padding"),
  // Where the one window stands over the edge, every cell is spoilt; and it stands there either way.
  (a, b, { windows }) => windows === "global" && a.edge !== undefined && b.edge === undefined,
  (a, b, { windows }) => windows === "global" && a.late !== undefined && sets(b, "extent"),
  // A whole window that is counted by the options has no other extent.
  (a, b, { windows }) => windows === "counted" && a.divisor !== undefined && sets(b, "extent"),
  // A window of no cells would stand still.
  (a, b) => a.poolSize === "one-less" && typeof b.strides === "object" && b.strides.be === "pool-size",
];

const PLACE = ["poolSize", "strides", "counted", "count", "padding", "extent", "late", "pooledAlong", "edge"] as const;

function sets(quirk: Quirk, ...hooks: readonly (keyof Hooks)[]): boolean {
  return hooks.some((hook) => hook in quirk);
}

function isColumnsFirst({ nesting }: Quirk): boolean {
  return nesting === "columns-first" || nesting === "columns-first-by-rows";
}

/** Only about what is seen of a window, and how it is summed up. */
function ofWindow(quirk: Quirk): boolean {
  return (
    sets(quirk, "start", "extent", "divisor", "rounding") || (quirk.counted !== undefined && sets(quirk, "poolSize"))
  );
}

/** A start that no magnitude is below, or an edge of zeros. */
function isNearZero({ start, edge }: Quirk): boolean {
  if (typeof start === "object") return start.from <= 0;
  return start === "zero" || start === "smallest-positive" || start === "unset-at-zero" || edge === "zero";
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
