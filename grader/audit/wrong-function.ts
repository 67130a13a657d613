import type { MisconceptionId } from "../catalogue/misconception.ts";
import { pairs } from "../catalogue/pairs.ts";
import type { Reading } from "../catalogue/reading.ts";
import { readings } from "../catalogue/readings.ts";
import type { LayoutName } from "../model/layout.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";

/** A function that is wrong in one way that the catalogue knows, or in two at once. */
export type WrongFunction = {
  readonly readings: readonly Reading[];
  /** The misconceptions, as one word. */
  readonly ids: string;
  /** The same object wherever it is the same quirk. */
  readonly quirk: Quirk;
};

/** The one that is wrong in no way. */
export const RIGHT_FUNCTION: WrongFunction = { readings: [], ids: "", quirk: {} };

/** The wrong functions of an op for a layout: every reading alone, and every two that can be held at once. */
export type WrongFunctions = { readonly single: readonly WrongFunction[]; readonly double: readonly WrongFunction[] };

export function wrongFunctions(op: string, layout: LayoutName): WrongFunctions {
  const known = new Map<string, Quirk>();
  const shared = (quirk: Quirk): Quirk => {
    const key = JSON.stringify(Object.entries(quirk).sort(([a], [b]) => (a < b ? -1 : 1)));
    const first = known.get(key) ?? quirk;
    known.set(key, first);
    return first;
  };
  return {
    single: readings(op, layout).map((reading) => ({
      readings: [reading],
      ids: reading.id,
      quirk: shared(reading.quirk),
    })),
    double: pairs(op, layout).map(([a, b]) => ({
      readings: [a, b],
      ids: idsOf(a.id, b.id),
      quirk: shared(merge(a.quirk, b.quirk) as Quirk),
    })),
  };
}

function idsOf(...ids: readonly MisconceptionId[]): string {
  return ids.toSorted().join(" + ");
}

/** The function's readings, each with its misconception. */
export function nameOf({ readings }: WrongFunction): string {
  return readings.map(({ id, reading }) => `${id}/${reading}`).join(" + ");
}
