import type { LayoutName } from "../../model/layout.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import type { Quirk, StandIn } from "../../pooling/quirk.ts";
import type { Plan, PlannedAxis } from "./plan.ts";

/** Everything needed to write a program for one pooling, except the style of its code. */
export type Pooling = {
  readonly layout: LayoutName;
  readonly gives: "maximum" | "average";
  readonly quirk: Quirk;
  readonly plan: Plan;
};

/** The index of each level, from an expression for the index along each axis. */
export function indicesByLevel({ axes }: Plan, indexAlong: (axis: number) => string): readonly string[] {
  return axes
    .map((axis, i) => ({
      level: axis.level,
      index: axis.isReversed ? `n${axis.level} - 1 - ${indexAlong(i)}` : indexAlong(i),
    }))
    .sort((a, b) => a.level - b.level)
    .map(({ index }) => index);
}

/** One number of the nested array `x`. */
export function cellText({ quirk, layout }: Pooling, indices: readonly string[]): string {
  if (quirk.nesting !== "flat") return `x${indices.map((index) => `[${index}]`).join("")}`;
  const order = storageOrder(layout);
  const [first, ...others] = order;
  return `x.flat(Infinity)[${others.reduce((text, level) => `(${text}) * n${level} + ${at(indices, level)}`, at(indices, first ?? 0))}]`;
}

/** The levels in memory order if the channels are on the wrong side. */
function storageOrder(layout: LayoutName): readonly number[] {
  const { axes } = LAYOUTS[layout];
  const channels = axes.indexOf("channels");
  const levels = axes.map((_, level) => level);
  const images = levels.filter((level) => axes[level] === "images");
  const pooled = levels.filter((level) => level !== channels && !images.includes(level));
  return layout === "channels-first" ? [...pooled, channels] : [...images, channels, ...pooled];
}

/** Whether a position of the window is beyond the edge along any axis. */
export function isOutsideText({ axes }: Plan, indexAlong: (axis: number) => string): string {
  const tests = axes.flatMap(({ window }, i) =>
    window === null ? [] : [`${indexAlong(i)} < 0 || ${indexAlong(i)} >= ${window.length}`],
  );
  return tests.length === 0 ? "false" : tests.join(" || ");
}

/** The nearest existing index along an axis. */
export function nearestText({ window }: PlannedAxis, index: string): string {
  return window === null ? index : `Math.min(Math.max(${index}, 0), ${window.length} - 1)`;
}

/** Replaces an axis of which one index was computed. */
export function givenText(given: StandIn, value: string, full: string): string {
  switch (given) {
    case "one":
      return `[${value}]`;
    case "no-axis":
      return value;
    case "copies":
      return `Array.from({ length: ${full} }, () => ${value})`;
    case "zeros":
      return `Array.from({ length: ${full} }, (_, i) => (i === 0 ? ${value} : zeroed(${value})))`;
  }
}

export function isUnguarded({ edge }: Quirk): boolean {
  return edge?.endsWith("unguarded") === true;
}
