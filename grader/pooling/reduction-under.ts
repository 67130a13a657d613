import { at, sizeOf } from "../numeric/shape.ts";
import { positionsOf } from "./position.ts";
import type { Divisor, Gives, Quirk, Start } from "./quirk.ts";
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
import { roundedBy } from "./rounding.ts";
import type { WindowFacts } from "./window-facts.ts";

/** What a window becomes under a quirk: one number, or several where a position is told axis by axis. */
export function reductionsUnder(gives: Gives, quirk: Quirk, facts: WindowFacts): readonly Reduction[] {
  const kind = quirk[gives] ?? gives;
  if (typeof kind === "object") return positionsOf(kind, facts);
  return [atEdge(kind, ofMagnitude(kind, withoutZeros(ofKind(kind, quirk, facts), quirk), quirk), quirk)];
}

type Kind = Exclude<NonNullable<Quirk["maximum"] | Quirk["average"]>, object> | Gives;

function ofKind(kind: Kind, quirk: Quirk, facts: WindowFacts): Reduction {
  switch (kind) {
    case "maximum":
      return maximumFrom(quirk, facts);
    case "minimum":
      return minimumFrom(quirk, facts);
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

/** Of a window of which the cells of 0 are passed over. */
function withoutZeros(reduction: Reduction, { zeros }: Quirk): Reduction {
  if (zeros === undefined) return reduction;
  return (window) => {
    const { values, base } = window;
    const offsets = window.offsets.slice(0, window.inside).filter((offset) => values[base + offset] !== 0);
    if (offsets.length === 0 && zeros.be === "skipped-or-zero") return 0;
    return reduction({ ...window, offsets, inside: offsets.length });
  };
}

function ofMagnitude(kind: Kind, reduction: Reduction, { magnitude }: Quirk): Reduction {
  return magnitude === "of-result" && kind !== "average"
    ? (window) => Math.abs(reduction(window) as number)
    : reduction;
}

function maximumFrom({ start }: Quirk, { imageValues }: WindowFacts): Reduction {
  if (typeof start === "object") return (window) => largestFrom(window, start.from);
  switch (start) {
    case "zero":
      return (window) => largestFrom(window, 0);
    case "smallest-positive":
      return (window) => largestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => largestFrom(window, cornerOf(window));
    case "unset-at-zero":
      return (window) => bestUnlessZero(window, Math.max);
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input":
      return (window) => largestFrom(window, firstOf(window, start, imageValues));
    default:
      return maximum;
  }
}

function minimumFrom({ start }: Quirk, { imageValues }: WindowFacts): Reduction {
  if (typeof start === "object") return (window) => smallestFrom(window, start.from);
  switch (start) {
    case "zero":
      return (window) => smallestFrom(window, 0);
    case "smallest-positive":
      return (window) => smallestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => smallestFrom(window, cornerOf(window));
    case "unset-at-zero":
      return (window) => bestUnlessZero(window, Math.min);
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input":
      return (window) => smallestFrom(window, firstOf(window, start, imageValues));
    default:
      return (window) => smallestFrom(window, Number.POSITIVE_INFINITY);
  }
}

/** Nested loops with a number so far that counts as none while it is 0. */
function bestUnlessZero({ values, offsets, inside, base }: Window, better: (a: number, b: number) => number): number {
  let best = Number.NaN;
  for (let i = 0; i < inside; i++) {
    const value = values[base + (offsets[i] as number)] as number;
    best = best ? better(best, value) : value;
  }
  return best;
}

/** The first cell of the same channel of the same image, of the image, or of everything. */
function firstOf({ values, base }: Window, start: Start, imageValues: number): number {
  if (start === "first-of-channel") return at(values, base);
  return at(values, start === "first-of-image" ? Math.floor(base / imageValues) * imageValues : 0);
}

function averageUnder(quirk: Quirk, facts: WindowFacts): Reduction {
  const { rounding } = quirk;
  const { sum, count } = averageParts(quirk, facts);
  const plain = (window: Window) => (sum(window) as number) / (count(window) as number);
  return rounding?.of === "average" ? (window) => roundedBy(plain(window), rounding) : plain;
}

/** What an average divides, and by what. */
export function averageParts({ divisor }: Quirk, facts: WindowFacts): Readonly<Record<"sum" | "count", Reduction>> {
  const by = divisor === undefined ? null : divisorOf(divisor, facts);
  return { sum: sumOf, count: (window) => by ?? window.inside };
}

/** Null for the cells inside. */
function divisorOf(divisor: Divisor, facts: WindowFacts): number | null {
  const { sides, imageValues, inputValues } = facts;
  if (typeof divisor === "object") return divisorOfSides(divisor, sides);
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

function divisorOfSides(divisor: Extract<Divisor, object>, sides: WindowFacts["sides"]): number {
  const nominals = sides.map(({ nominal }) => nominal);
  if ("sides" in divisor) return sizeOf(sides.map(({ name, nominal }) => (divisor.sides.includes(name) ? nominal : 1)));
  if ("squared" in divisor)
    return sizeOf(sides.map(({ name, nominal }) => (name === divisor.squared ? nominal ** 2 : 1)));
  if ("perimeter" in divisor) return divisor.perimeter * nominals.reduce((a, b) => a + b, 0);
  const [one = 1, ...others] = divisor.quotient === "first" ? nominals : nominals.toReversed();
  return one / sizeOf(others);
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
