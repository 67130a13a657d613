import type { LayoutName } from "../model/layout.ts";
import { type Gives, merge } from "../pooling/quirk.ts";
import { LISTENS, type Listens } from "./listens.ts";
import { masker } from "./masking.ts";
import type { Reading } from "./reading.ts";
import { makesSense, readings } from "./readings.ts";
import { READINGS } from "./table.ts";

export type Pair = readonly [Reading, Reading];

/**
 * Every two readings of different misconceptions that can be held at once, in the order of the catalogue. One of them
 * may matter in that company alone: who takes the average for the maximum can round it.
 */
export function pairs(op: string, layout: LayoutName): readonly Pair[] {
  const listens = LISTENS.get(op);
  if (listens === undefined) return [];
  const own = readings(op, layout);
  const canBeHeldAtOnce = compatibility(listens);
  return [
    ...own.flatMap((a, i) => own.slice(i + 1).map((b): Pair => [a, b])),
    ...own.flatMap((a) => companions(a, listens, layout).map((b): Pair => [a, b])),
  ].filter(([a, b]) => canBeHeldAtOnce(a, b));
}

/** The readings that can be held together with this one, which need not be in the catalogue. */
export function companyOf(reading: Reading, op: string, layout: LayoutName): readonly Reading[] {
  const listens = LISTENS.get(op);
  if (listens === undefined) return [];
  const canBeHeldAtOnce = compatibility(listens);
  return readings(op, layout).filter((other) => canBeHeldAtOnce(other, reading));
}

/** Tells of two readings whether they can be held at once. */
function compatibility(listens: Listens): (a: Reading, b: Reading) => boolean {
  const maskers = new Map<Reading, (second: Reading) => boolean>();
  const masks = (first: Reading, second: Reading): boolean => {
    const known = maskers.get(first) ?? masker(first, listens);
    maskers.set(first, known);
    return known(second);
  };
  return (a, b) =>
    a.held !== "alone" &&
    b.held !== "alone" &&
    a.id !== b.id &&
    merge(a.quirk, b.quirk) !== null &&
    !masks(a, b) &&
    !masks(b, a);
}

/** The readings of the other pooling, where it is taken for the one that was asked for. */
function companions({ quirk }: Reading, listens: Listens, layout: LayoutName): readonly Reading[] {
  const other = quirk.maximum === "average" ? "average" : quirk.average === "maximum" ? "maximum" : null;
  if (other === null) return [];
  const asOf = (gives: Gives): Listens => ({ ...listens, gives: [gives] });
  return READINGS.filter(
    (reading) =>
      makesSense(reading, asOf(other), layout) && !makesSense(reading, listens, layout) && !(other in reading.quirk),
  );
}
