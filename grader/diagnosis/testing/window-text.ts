import type { Divisor, Gives, Quirk, Rounding } from "../../pooling/quirk.ts";
import type { Plan } from "./plan.ts";
import { positionText } from "./position-text.ts";
import { cellText, indicesByLevel, type Pooling } from "./read-text.ts";
import type { WindowsText } from "./windows-text.ts";

/** How a style of code says what it has found out about one window. */
export type Found = {
  /** How many cells are inside the input, and whether there are others. */
  readonly count: string;
  readonly isOver: string;
  /** Which window it is, along an axis that is gone through. */
  readonly index: (axis: number) => string;
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
  /** The largest or smallest so far, but for a 0, which gives way to whatever comes next. */
  readonly unlessZero: (better: "Math.max" | "Math.min") => string;
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

/** What a largest or smallest starts from. */
export function startText(pooling: Pooling, found: Found, otherwise: string): string {
  const { start, magnitude } = pooling.quirk;
  if (typeof start === "object") return String(start.from);
  switch (start) {
    case "zero":
      return "0";
    case "smallest-positive":
      return "Number.MIN_VALUE";
    case "corner":
      return found.corner;
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input": {
      const first = firstText(pooling, found, start);
      return magnitude === "of-cells" ? `Math.abs(${first})` : first;
    }
    default:
      return otherwise;
  }
}

function firstText(
  pooling: Pooling,
  found: Found,
  start: "first-of-channel" | "first-of-image" | "first-of-input",
): string {
  const { plan } = pooling;
  if (start === "first-of-channel")
    return cellText(
      pooling,
      indicesByLevel(plan, (axis) => (plan.axes[axis]?.window === null ? found.origin(axis) : "0")),
    );
  const image = plan.axes.findIndex(({ name }) => name === "images");
  const levels = plan.axes.toSorted((a, b) => a.level - b.level);
  return cellText(
    pooling,
    levels.map(({ name }) => (start === "first-of-image" && name === "images" ? found.origin(image) : "0")),
  );
}

/** The expression for what a window becomes. */
export function valueText(pooling: Pooling, found: Found): string {
  const { gives, quirk, plan } = pooling;
  const kind = kindOf(gives, quirk);
  if (kind === "position") return positionText(quirk, plan, found);
  const plain = plainText(kind, pooling, found);
  const value = quirk.magnitude === "of-result" && kind !== "sum" ? `Math.abs(${plain})` : plain;
  const inside = atEdge(kind, value, quirk, plan, found);
  return ofChannel(kind === "sum" ? inside : grownText(kind, inside, quirk, plan, found), quirk, plan, found);
}

function grownText(kind: Kind, value: string, { kept }: Quirk, plan: Plan, found: Found): string {
  if (kept === undefined) return value;
  return `grown(kept, ${keyText(kept.within, plan, found)}, ${value}, ${GROWS[kind] ?? "Math.max"})`;
}

const GROWS: Readonly<Partial<Record<Kind, string>>> = { smallest: "Math.min", sum: "(a, b) => a + b" };

/** Where along these axes the window stands. */
function keyText(within: readonly string[], plan: Plan, found: Found): string {
  const known = plan.axes.flatMap(({ name, count }, i) =>
    within.includes(name) && count !== null ? [found.index(i)] : [],
  );
  return `[${known.join(", ")}].join()`;
}

/** What stands for a channel that is not there. */
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

function averageText(quirk: Quirk, plan: Plan, found: Found): string {
  const { kept, divisor } = quirk;
  const by = divisorText(divisor, plan, found.count);
  const sum = grownText("sum", found.sum, quirk, plan, found);
  if (kept?.count !== "kept") return `${sum} / ${by}`;
  return `${sum} / grown(kept, "count " + ${keyText(kept.within, plan, found)}, ${by}, (a, b) => a + b)`;
}

export function roundedText(value: string, { rounding }: Quirk, of: "average" | "result"): string {
  if (rounding?.of !== of) return value;
  const { to, decimals } = rounding;
  if (decimals === undefined) return wholeText(value, to);
  if (to === "half-away") return `Number((${value}).toFixed(${decimals}))`;
  return `${wholeText(`(${value}) * ${10 ** decimals}`, to)} / ${10 ** decimals}`;
}

function wholeText(value: string, to: Rounding): string {
  switch (to) {
    case "half-even":
      return `halfEven(${value})`;
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
  if (typeof divisor === "object") return divisorOfSides(divisor, plan.sides);
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

function divisorOfSides(divisor: Extract<Divisor, object>, sides: readonly WindowsText[]): string {
  const only = (of: (name: string) => boolean) => sides.flatMap(({ name, nominal }) => (of(name) ? [nominal] : []));
  if ("sides" in divisor) return `(${only((name) => divisor.sides.includes(name)).join(" * ")})`;
  const nominals = sides.map(({ nominal }) => nominal);
  if ("squared" in divisor) return `(${only((name) => name === divisor.squared).map((side) => `${side} ** 2`)})`;
  if ("perimeter" in divisor) return `(${divisor.perimeter} * (${nominals.join(" + ")}))`;
  return (divisor.quotient === "first" ? nominals : nominals.toReversed()).join(" * ");
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
