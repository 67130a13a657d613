import { at, sizeOf } from "../numeric/shape.ts";
import { positionsOf } from "./position.ts";
import type { Divisor, Gives, Quirk } from "./quirk.ts";
import {
  cornerOf,
  largestAt,
  largestFrom,
  maximum,
  type Reduction,
  smallestFrom,
  sumOf,
  type Window,
} from "./reduction.ts";
import { rounded } from "./rounding.ts";
import type { WindowFacts } from "./window-facts.ts";

/** What a window becomes under a quirk: one number, or several where a position is told axis by axis. */
export function reductionsUnder(gives: Gives, quirk: Quirk, facts: WindowFacts): readonly Reduction[] {
  const kind = quirk[gives] ?? gives;
  if (typeof kind === "object") return positionsOf(kind, facts);
  return [atEdge(kind, ofMagnitude(kind, ofKind(kind, quirk, facts), quirk), quirk)];
}

type Kind = Exclude<NonNullable<Quirk["maximum"] | Quirk["average"]>, object> | Gives;

function ofKind(kind: Kind, quirk: Quirk, facts: WindowFacts): Reduction {
  switch (kind) {
    case "maximum":
      return maximumFrom(quirk);
    case "minimum":
      return minimumFrom(quirk);
    case "farthest-from-zero":
      return (window) => {
        const best = largestAt(window, "first", Math.abs);
        return best < 0 ? Number.NEGATIVE_INFINITY : at(window.values, window.base + at(window.offsets, best));
      };
    case "corner":
      return cornerOf;
    case "average":
      return averageUnder(quirk, facts);
  }
}

function ofMagnitude(kind: Kind, reduction: Reduction, { magnitude }: Quirk): Reduction {
  return magnitude === "of-result" && kind !== "average"
    ? (window) => Math.abs(reduction(window) as number)
    : reduction;
}

function maximumFrom({ start }: Quirk): Reduction {
  switch (start) {
    case "zero":
      return (window) => largestFrom(window, 0);
    case "smallest-positive":
      return (window) => largestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => largestFrom(window, cornerOf(window));
    default:
      return maximum;
  }
}

function minimumFrom({ start }: Quirk): Reduction {
  switch (start) {
    case "zero":
      return (window) => smallestFrom(window, 0);
    case "smallest-positive":
      return (window) => smallestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => smallestFrom(window, cornerOf(window));
    default:
      return (window) => smallestFrom(window, Number.POSITIVE_INFINITY);
  }
}

function averageUnder({ divisor, rounding }: Quirk, facts: WindowFacts): Reduction {
  const by = divisor === undefined ? null : divisorOf(divisor, facts);
  const plain = (window: Window) => sumOf(window) / (by ?? window.inside);
  return rounding?.of === "average" ? (window) => rounded(plain(window), rounding.to) : plain;
}

/** Null for the cells inside. */
function divisorOf(divisor: Divisor, facts: WindowFacts): number | null {
  const { sides, imageValues, inputValues } = facts;
  if (typeof divisor === "object") {
    return sizeOf(sides.map(({ name, nominal }) => (divisor.sides.includes(name) ? nominal : 1)));
  }
  switch (divisor) {
    case "nothing":
      return 1;
    case "window":
      return sizeOf(sides.map(({ nominal }) => nominal));
    case "partial-window":
      return facts.padding === "valid" ? divisorOf("window", facts) : null;
    case "written-window":
      return sizeOf(sides.map(({ written }) => written));
    case "image":
      return sizeOf(sides.map(({ length }) => length));
    case "image-and-channels":
      return imageValues;
    case "input":
      return inputValues;
  }
}

/** What cells beyond the edge do to a reduction. A comparison with 0 can win, a 0 adds nothing. */
function atEdge(kind: Kind, reduction: Reduction, { edge }: Quirk): Reduction {
  if (edge === undefined) return reduction;
  if (kind === "corner") {
    const beyond = edge === "zero" ? 0 : undefined;
    return (window) => (window.isCornerBeyond ? beyond : reduction(window));
  }
  if (edge === "zero") {
    if (kind === "maximum") return (window) => lifted(window, reduction, Math.max);
    if (kind === "minimum") return (window) => lifted(window, reduction, Math.min);
    return reduction;
  }
  const isUndefined = edge === "undefined" || edge === "undefined-unguarded";
  const spoilt = isUndefined && kind !== "average" ? undefined : Number.NaN;
  return (window) => (window.beyond > 0 ? spoilt : reduction(window));
}

function lifted(window: Window, reduction: Reduction, choose: (a: number, b: number) => number): number {
  const found = reduction(window) as number;
  return window.beyond > 0 ? choose(found, 0) : found;
}
