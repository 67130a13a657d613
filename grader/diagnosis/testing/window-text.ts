import type { Divisor, Gives, Quirk } from "../../pooling/quirk.ts";
import type { Plan } from "./plan.ts";
import { positionText } from "./position-text.ts";
import type { WindowsText } from "./windows-text.ts";

/** How a style of code says what it has found out about one window. */
export type Found = {
  /** How many cells are inside the input, and whether there are others. */
  readonly count: string;
  readonly isOver: string;
  readonly sum: string;
  readonly largest: (start: string) => string;
  readonly smallest: (start: string) => string;
  readonly farthest: string;
  /** The place of the largest cell among those inside, and its index along an axis of the plan. */
  readonly position: string;
  readonly positionAlong: (axis: number) => string;
  /** The first index along an axis, be it inside or not, and that cell. */
  readonly origin: (axis: number) => string;
  readonly corner: string;
};

/** What of the window has to be found out, and of which of equal cells the place is told. */
export type Kind = "largest" | "smallest" | "sum" | "corner" | "farthest" | "position";

export function kindOf(gives: Gives, quirk: Quirk): Kind {
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

/** What a largest or smallest starts from; null for the window's first cell. */
export function startText({ start }: Quirk, otherwise: string): string {
  if (start === "zero") return "0";
  return start === "smallest-positive" ? "Number.MIN_VALUE" : otherwise;
}

/** The expression for what a window becomes. */
export function valueText(gives: Gives, quirk: Quirk, plan: Plan, found: Found): string {
  const kind = kindOf(gives, quirk);
  if (kind === "position") return positionText(quirk, plan, found);
  const plain = plainText(kind, quirk, plan, found);
  const value = quirk.magnitude === "of-result" && kind !== "sum" ? `Math.abs(${plain})` : plain;
  return atEdge(kind, value, quirk, plan, found);
}

function plainText(kind: Exclude<Kind, "position">, quirk: Quirk, plan: Plan, found: Found): string {
  switch (kind) {
    case "largest":
      return found.largest(quirk.start === "corner" ? found.corner : startText(quirk, "-Infinity"));
    case "smallest":
      return found.smallest(quirk.start === "corner" ? found.corner : startText(quirk, "Infinity"));
    case "farthest":
      return found.farthest;
    case "corner":
      return found.corner;
    case "sum":
      return roundedText(`${found.sum} / ${divisorText(quirk.divisor, plan, found.count)}`, quirk, "average");
  }
}

export function roundedText(value: string, { rounding }: Quirk, of: "average" | "result"): string {
  if (rounding?.of !== of) return value;
  switch (rounding.to) {
    case "half-up":
      return `Math.round(${value})`;
    case "half-away":
      return `Number((${value}).toFixed(0))`;
    case "toward-zero":
      return `Math.trunc(${value})`;
    case "down":
      return `Math.floor(${value})`;
  }
}

function divisorText(divisor: Divisor | undefined, plan: Plan, inside: string): string {
  const productOf = (of: (side: WindowsText) => string) => `(${plan.sides.map(of).join(" * ")})`;
  const levels = plan.axes.map(({ name, level }) => ({ name, n: `n${level}` }));
  if (typeof divisor === "object")
    return productOf(({ name, nominal }) => (divisor.sides.includes(name) ? nominal : "1"));
  switch (divisor) {
    case undefined:
      return inside;
    case "nothing":
      return "1";
    case "window":
      return productOf(({ nominal }) => nominal);
    case "partial-window":
      return `(same ? ${inside} : ${productOf(({ nominal }) => nominal)})`;
    case "written-window":
      return productOf(({ written }) => written);
    case "image":
      return productOf(({ length }) => length);
    case "image-and-channels":
      return `(${levels.flatMap(({ name, n }) => (name === "images" ? [] : [n])).join(" * ")})`;
    case "input":
      return `(${levels.map(({ n }) => n).join(" * ")})`;
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
