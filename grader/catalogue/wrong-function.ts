import type { LayoutName } from "../model/layout.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import type { MisconceptionId } from "./misconception.ts";
import { companyOf, pairs } from "./pairs.ts";
import type { Reading } from "./reading.ts";
import { readings } from "./readings.ts";
import { startingAt } from "./rows/start.ts";

/** A function that is wrong in one way that the catalogue knows, or in two at once. */
export type WrongFunction = {
  readonly readings: readonly Reading[];
  /** The misconceptions, as one word. */
  readonly ids: string;
  /** The same object wherever it is the same quirk. */
  readonly quirk: Quirk;
};

/** In how many ways a function is wrong. */
export type Size = "single" | "double";

/** The one that is wrong in no way. */
export const RIGHT_FUNCTION: WrongFunction = { readings: [], ids: "", quirk: {} };

/** The wrong functions of a size for an op and a layout: every reading alone, or every two that can be held at once. */
export function wrongFunctions(op: string, layout: LayoutName, size: Size): readonly WrongFunction[] {
  const key = `${size} ${op} ${layout}`;
  const made = MADE.get(key) ?? (size === "single" ? singles(op, layout) : doubles(op, layout));
  MADE.set(key, made);
  return made;
}

const MADE = new Map<string, readonly WrongFunction[]>();

/** The same for a maximum that is started from this number, which no row of the catalogue need name. */
export function wrongStarts(op: string, layout: LayoutName, from: number, size: Size): readonly WrongFunction[] {
  const start = startingAt(from);
  if (size === "single") return [{ readings: [start], ids: start.id, quirk: shared(start.quirk) }];
  return companyOf(start, op, layout).map((other) => ({
    readings: [other, start],
    ids: idsOf(other.id, start.id),
    quirk: shared(merge(other.quirk, start.quirk) as Quirk),
  }));
}

function singles(op: string, layout: LayoutName): readonly WrongFunction[] {
  return readings(op, layout).map((reading) => ({
    readings: [reading],
    ids: reading.id,
    quirk: shared(reading.quirk),
  }));
}

function doubles(op: string, layout: LayoutName): readonly WrongFunction[] {
  return pairs(op, layout).map(([a, b]) => ({
    readings: [a, b],
    ids: idsOf(a.id, b.id),
    quirk: shared(merge(a.quirk, b.quirk) as Quirk),
  }));
}

function shared(quirk: Quirk): Quirk {
  const key = JSON.stringify(Object.entries(quirk).sort(([a], [b]) => (a < b ? -1 : 1)));
  const first = QUIRKS.get(key) ?? quirk;
  QUIRKS.set(key, first);
  return first;
}

const QUIRKS = new Map<string, Quirk>();

function idsOf(...ids: readonly MisconceptionId[]): string {
  return ids.toSorted().join(" + ");
}

/** The function's readings, each with its misconception. */
export function nameOf({ readings }: WrongFunction): string {
  return readings.map(({ id, reading }) => `${id}/${reading}`).join(" + ");
}
