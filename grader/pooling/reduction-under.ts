import { at } from "../numeric/shape.ts";
import { averageUnder } from "./average-under.ts";
import { positionsOf } from "./position.ts";
import type { Quirk, ReductionName } from "./quirk.ts";
import type { Window } from "./reduction.ts";
import { cornerOf, largestAt, type Reduction } from "./reduction.ts";
import { maximumFrom, minimumFrom } from "./start-under.ts";
import type { WindowFacts } from "./window-facts.ts";

/** How a window is reduced under a quirk: to one number, or to several if a position is returned per axis. */
export function reductionsUnder(gives: ReductionName, quirk: Quirk, facts: WindowFacts): readonly Reduction[] {
  const kind = quirk[gives] ?? gives;
  if (typeof kind === "object") return positionsOf(kind, facts);
  return [atEdge(kind, ofMagnitude(kind, withoutZeros(ofKind(kind, quirk, facts), quirk), quirk), quirk)];
}

type Kind = Exclude<NonNullable<Quirk["maximum"] | Quirk["average"]>, object> | ReductionName;

function ofKind(kind: Kind, quirk: Quirk, facts: WindowFacts): Reduction {
  switch (kind) {
    case "maximum":
      return maximumFrom(quirk, facts);
    case "minimum":
      return minimumFrom(quirk, facts);
    case "farthest-from-zero":
      return (window) => {
        const best = largestAt(window, "first", Math.abs);
        return best < 0 ? Number.NEGATIVE_INFINITY : at(window.values, window.from + at(window.offsets, best));
      };
    case "corner":
      return cornerOf;
    case "average":
      return averageUnder(quirk, facts);
  }
}

/** Reduces a window whose cells of 0 are skipped. */
function withoutZeros(reduction: Reduction, { zeros }: Quirk): Reduction {
  if (zeros === undefined) return reduction;
  let offsets = new Int32Array(0);
  return (window) => {
    if (offsets.length < window.inside) offsets = new Int32Array(window.offsets.length);
    const inside = keepNonZero(window, offsets);
    return inside === 0 && zeros.be === "skipped-or-zero" ? 0 : reduction({ ...window, offsets, inside });
  };
}

/** Copies the offsets of the cells that are not 0; returns how many there are. */
function keepNonZero({ values, offsets, inside, from }: Window, into: Int32Array): number {
  let kept = 0;
  for (let i = 0; i < inside; i++) {
    const offset = offsets[i] as number;
    if (values[from + offset] !== 0) into[kept++] = offset;
  }
  return kept;
}

function ofMagnitude(kind: Kind, reduction: Reduction, { magnitude }: Quirk): Reduction {
  return magnitude === "of-result" && kind !== "average"
    ? (window) => Math.abs(reduction(window) as number)
    : reduction;
}

/** How cells beyond the edge change a reduction. A 0 can win a comparison; in a sum it adds nothing. */
function atEdge(kind: Kind, reduction: Reduction, { edge }: Quirk): Reduction {
  if (edge === undefined) return reduction;
  if (kind === "corner") {
    const beyond = edge === "zero" ? 0 : undefined;
    return (window) => (window.isCornerBeyond ? beyond : reduction(window));
  }
  if (edge === "zero") {
    if (kind === "maximum") return (window) => includeZero(window, reduction, Math.max);
    if (kind === "minimum") return (window) => includeZero(window, reduction, Math.min);
    return reduction;
  }
  const isUndefined = edge === "undefined" || edge === "undefined-unguarded";
  const spoilt = isUndefined && kind !== "average" ? undefined : Number.NaN;
  return (window) => (window.beyond > 0 ? spoilt : reduction(window));
}

function includeZero(window: Window, reduction: Reduction, choose: (a: number, b: number) => number): number {
  const found = reduction(window) as number;
  return window.beyond > 0 ? choose(found, 0) : found;
}
