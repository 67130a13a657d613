import type { Quirk, ReductionName } from "../../pooling/quirk.ts";
import { averageText, roundedText } from "./average-text.ts";
import { grownText } from "./kept-text.ts";
import type { Plan } from "./plan.ts";
import { positionText } from "./position-text.ts";
import type { Pooling } from "./read-text.ts";
import { startText } from "./start-text.ts";

/** How a style of code refers to its findings about one window. */
export type Found = {
  /** How many cells are inside the input, and whether there are others. */
  readonly count: string;
  readonly isOver: string;
  /** The window's index along an axis that is looped over. */
  readonly index: (axis: number) => string;
  readonly sum: string;
  readonly largest: (start: string) => string;
  readonly smallest: (start: string) => string;
  readonly farthest: string;
  /** The position of the largest cell among those inside, and its index along an axis of the plan. */
  readonly position: string;
  readonly positionAlong: (axis: number) => string;
  /** The first index along an axis, inside or not, and the cell there. */
  readonly origin: (axis: number) => string;
  readonly corner: string;
  /** The largest or smallest so far, except that a 0 gives way to whatever comes next. */
  readonly unlessZero: (better: "Math.max" | "Math.min") => string;
};

/** What has to be computed of the window; for a position, of which of several equal cells. */
export type Kind = "largest" | "smallest" | "sum" | "corner" | "farthest" | "position";

export function kindOf(gives: ReductionName, quirk: Quirk): Kind {
  const kind = quirk[gives] ?? gives;
  if (typeof kind === "object") return "position";
  return KINDS[kind];
}

const KINDS = {
  maximum: "largest",
  minimum: "smallest",
  average: "sum",
  corner: "corner",
  "farthest-from-zero": "farthest",
} as const;

/** The expression for a window's result. */
export function valueText(pooling: Pooling, found: Found): string {
  const { gives, quirk, plan } = pooling;
  const kind = kindOf(gives, quirk);
  if (kind === "position") return positionText(quirk, plan, found);
  const plain = plainText(kind, pooling, found);
  const value = quirk.magnitude === "of-result" && kind !== "sum" ? `Math.abs(${plain})` : plain;
  const inside = atEdge(kind, value, quirk, plan, found);
  return ofChannel(kind === "sum" ? inside : grownText(kind, inside, quirk, plan, found), quirk, plan, found);
}

/** The expression for a missing channel. */
function ofChannel(value: string, { channels }: Quirk, plan: Plan, found: Found): string {
  if (channels?.use !== "three") return value;
  const axis = plan.axes.findIndex(({ name }) => name === "channels");
  const other = { nan: "NaN", lowest: "-Infinity", undefined: "undefined", "left-out": null, crash: null }[
    channels.missing
  ];
  return other === null ? value : `(${found.index(axis)} >= n${plan.axes[axis]?.level} ? ${other} : ${value})`;
}

function plainText(kind: Exclude<Kind, "position">, pooling: Pooling, found: Found): string {
  const { quirk } = pooling;
  const value = bareText(kind, pooling, found);
  return quirk.zeros?.be === "skipped-or-zero" ? `(${found.count} === 0 ? 0 : ${value})` : value;
}

function bareText(kind: Exclude<Kind, "position">, pooling: Pooling, found: Found): string {
  const { quirk, plan } = pooling;
  switch (kind) {
    case "largest":
      if (quirk.start === "unset-at-zero") return found.unlessZero("Math.max");
      return found.largest(startText(pooling, found, "-Infinity"));
    case "smallest":
      if (quirk.start === "unset-at-zero") return found.unlessZero("Math.min");
      return found.smallest(startText(pooling, found, "Infinity"));
    case "farthest":
      return found.farthest;
    case "corner":
      return found.corner;
    case "sum":
      return roundedText(averageText(quirk, plan, found), quirk, "average");
  }
}

function atEdge(kind: Kind, value: string, { edge }: Quirk, plan: Plan, { isOver, origin }: Found): string {
  if (edge === undefined) return value;
  const isCornerOut = plan.axes
    .flatMap(({ window }, i) => (window === null ? [] : [`${origin(i)} < 0 || ${origin(i)} >= ${window.length}`]))
    .join(" || ");
  if (kind === "corner") return `(${isCornerOut} ? ${edge === "zero" ? "0" : "undefined"} : ${value})`;
  if (edge === "zero") {
    if (kind === "largest") return `(${isOver} ? Math.max(${value}, 0) : ${value})`;
    return kind === "smallest" ? `(${isOver} ? Math.min(${value}, 0) : ${value})` : value;
  }
  const spoilt = edge.startsWith("undefined") && kind !== "sum" ? "undefined" : "NaN";
  return `(${isOver} ? ${spoilt} : ${value})`;
}
