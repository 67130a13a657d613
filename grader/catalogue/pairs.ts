import type { LayoutName } from "../model/layout.ts";
import { merge, type ReductionName } from "../pooling/quirk.ts";
import { LISTENS, type Listens } from "./listens.ts";
import { masker } from "./masking.ts";
import { VARIANTS } from "./table.ts";
import type { Variant } from "./variant.ts";
import { makesSense, variants } from "./variants.ts";

export type Pair = readonly [Variant, Variant];

/**
 * Every two variants of different misconceptions that can be combined, in the catalogue's order. One of them may matter
 * only in combination: an average computed instead of the maximum can be rounded.
 */
export function pairs(op: string, layout: LayoutName): readonly Pair[] {
  const listens = LISTENS.get(op);
  if (listens === undefined) return [];
  const own = variants(op, layout);
  const canBeHeldAtOnce = compatibility(listens);
  return [
    ...own.flatMap((a, i) => own.slice(i + 1).map((b): Pair => [a, b])),
    ...own.flatMap((a) => companions(a, listens, layout).map((b): Pair => [a, b])),
  ].filter(([a, b]) => canBeHeldAtOnce(a, b));
}

/** The variants that can be combined with this one, which need not be in the catalogue. */
export function companyOf(variant: Variant, op: string, layout: LayoutName): readonly Variant[] {
  const listens = LISTENS.get(op);
  if (listens === undefined) return [];
  const canBeHeldAtOnce = compatibility(listens);
  return variants(op, layout).filter((other) => canBeHeldAtOnce(other, variant));
}

/** A test of whether two variants can be combined. */
function compatibility(listens: Listens): (a: Variant, b: Variant) => boolean {
  const maskers = new Map<Variant, (second: Variant) => boolean>();
  const masks = (first: Variant, second: Variant): boolean => {
    const known = maskers.get(first) ?? masker(first, listens);
    maskers.set(first, known);
    return known(second);
  };
  return (a, b) =>
    a.combines !== "alone" &&
    b.combines !== "alone" &&
    a.id !== b.id &&
    merge(a.quirk, b.quirk) !== null &&
    !masks(a, b) &&
    !masks(b, a);
}

/** The variants of the other reduction, if it is mistaken for the right one. */
function companions({ quirk }: Variant, listens: Listens, layout: LayoutName): readonly Variant[] {
  const other = quirk.maximum === "average" ? "average" : quirk.average === "maximum" ? "maximum" : null;
  if (other === null) return [];
  const asOf = (gives: ReductionName): Listens => ({ ...listens, reduces: [gives] });
  return VARIANTS.filter(
    (variant) =>
      makesSense(variant, asOf(other), layout) && !makesSense(variant, listens, layout) && !(other in variant.quirk),
  );
}
