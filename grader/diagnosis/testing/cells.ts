import { cellText, indicesByLevel, isOutsideText, isUnguarded, nearestText, type Pooling } from "./read-text.ts";
import { type Found, kindOf, valueText } from "./window-text.ts";

/**
 * Statements ending in `return`: the result of the window whose positions are in the list `window`, computed from its
 * list of `cells`. `index` is the expression for an index along an axis without windows.
 */
export function ofPlaces(pooling: Pooling, index: (axis: number) => string): string {
  const { gives, quirk, plan } = pooling;
  const kind = kindOf(gives, quirk);
  const opened = openedAxes(pooling);
  const along = (axis: number) => (opened.includes(axis) ? `a${axis}` : index(axis));
  const names = `[${opened.map((axis) => `a${axis}`).join(", ")}]`;
  const cell = cellText(pooling, indicesByLevel(plan, along));
  const cells = `inside.map((${names}) => ${cell})${quirk.magnitude === "of-cells" && kind !== "sum" ? ".map(Math.abs)" : ""}`;
  return `${isUnguarded(quirk) ? `window.forEach((${names}) => ${cell});` : ""}
const inside = window.filter((${names}) => !(${isOutsideText(plan, along)}));
const cells = ${cells}${quirk.zeros === undefined ? "" : ".filter((value) => value !== 0)"};
${quirk.start === "nothing" ? 'if (cells.length === 0) throw new Error("an empty window");' : ""}
return ${valueText(pooling, foundIn(pooling, index))};`;
}

/** The axes with windows, with the first index and the size of each; for a corner, only that cell. */
export function rangesOf(pooling: Pooling, index: (axis: number) => string): readonly (readonly [string, string])[] {
  const { gives, quirk, plan } = pooling;
  return openedAxes(pooling).map((axis) => {
    const from = fromText(pooling, axis, index);
    const window = plan.axes[axis]?.window;
    return kindOf(gives, quirk) === "corner" ? [`${from} - ${window?.skipped}`, "1"] : [from, window?.size ?? "1"];
  });
}

export function openedAxes({ plan }: Pooling): readonly number[] {
  return plan.axes.flatMap(({ window }, i) => (window === null ? [] : [i]));
}

function fromText({ plan }: Pooling, axis: number, index: (axis: number) => string): string {
  const planned = plan.axes[axis];
  if (planned === undefined || planned.window === null) return "0";
  const { start, stride } = planned.window;
  return planned.count === null ? start : `${index(axis)} * ${stride} + ${start}`;
}

function foundIn(pooling: Pooling, index: (axis: number) => string): Found {
  const { plan, quirk } = pooling;
  const opened = openedAxes(pooling);
  const origin = (axis: number) =>
    opened.includes(axis)
      ? `(${fromText(pooling, axis, index)} - ${plan.axes[axis]?.window?.skipped ?? 0})`
      : index(axis);
  const corner = cellText(
    pooling,
    indicesByLevel(plan, (axis) => {
      const planned = plan.axes[axis];
      return planned === undefined ? "0" : nearestText(planned, origin(axis));
    }),
  );
  const isLast = typeof quirk.maximum === "object" && quirk.maximum.among === "last";
  const position = `cells.${isLast ? "lastIndexOf" : "indexOf"}(Math.max(...cells))`;
  return {
    index,
    unlessZero: (better) => `cells.reduce((a, b) => (a ? ${better}(a, b) : b), NaN)`,
    count: "cells.length",
    isOver: "inside.length < window.length",
    sum: "cells.reduce((a, b) => a + b, 0)",
    largest: (start) => `Math.max(...cells, ${start})`,
    smallest: (start) => `cells.reduce((a, b) => (b < a ? b : a), ${start})`,
    farthest: "cells.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), cells[0] ?? -Infinity)",
    position,
    positionAlong: (axis) => (opened.includes(axis) ? `inside[${position}][${opened.indexOf(axis)}]` : index(axis)),
    origin,
    corner: quirk.magnitude === "of-cells" ? `Math.abs(${corner})` : corner,
  };
}
