import type { LayoutName } from "../model/layout.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import type { MisconceptionId } from "./misconception.ts";
import { companyOf, pairs } from "./pairs.ts";
import { startingAt } from "./rows/start.ts";
import type { Variant } from "./variant.ts";
import { variants } from "./variants.ts";

/** A function with one variant of the catalogue, or two at once. */
export type Mutant = {
  readonly variants: readonly Variant[];
  /** The misconceptions, joined into one string. */
  readonly ids: string;
  /** Equal quirks are the same object. */
  readonly quirk: Quirk;
};

/** How many variants a mutant has. */
export type Size = "single" | "double";

/** The right function. */
export const NO_MUTANT: Mutant = { variants: [], ids: "", quirk: {} };

/** The mutants of a size for an op and a layout: every variant alone, or every two that can be combined. */
export function mutants(op: string, layout: LayoutName, size: Size): readonly Mutant[] {
  const key = `${size} ${op} ${layout}`;
  const made = MADE.get(key) ?? (size === "single" ? singles(op, layout) : doubles(op, layout));
  MADE.set(key, made);
  return made;
}

const MADE = new Map<string, readonly Mutant[]>();

/** The mutants of a maximum that starts from this number, which need not be in the catalogue. */
export function startMutants(op: string, layout: LayoutName, from: number, size: Size): readonly Mutant[] {
  const start = startingAt(from);
  if (size === "single") return [{ variants: [start], ids: start.id, quirk: intern(start.quirk) }];
  return companyOf(start, op, layout).map((other) => ({
    variants: [other, start],
    ids: idsOf(other.id, start.id),
    quirk: intern(merge(other.quirk, start.quirk) as Quirk),
  }));
}

function singles(op: string, layout: LayoutName): readonly Mutant[] {
  return variants(op, layout).map((variant) => ({
    variants: [variant],
    ids: variant.id,
    quirk: intern(variant.quirk),
  }));
}

function doubles(op: string, layout: LayoutName): readonly Mutant[] {
  return pairs(op, layout).map(([a, b]) => ({
    variants: [a, b],
    ids: idsOf(a.id, b.id),
    quirk: intern(merge(a.quirk, b.quirk) as Quirk),
  }));
}

function intern(quirk: Quirk): Quirk {
  const key = JSON.stringify(Object.entries(quirk).sort(([a], [b]) => (a < b ? -1 : 1)));
  const first = QUIRKS.get(key) ?? quirk;
  QUIRKS.set(key, first);
  return first;
}

const QUIRKS = new Map<string, Quirk>();

function idsOf(...ids: readonly MisconceptionId[]): string {
  return ids.toSorted().join(" + ");
}

/** The mutant's variants, each with its misconception. */
export function nameOf({ variants }: Mutant): string {
  return variants.map(({ id, variant }) => `${id}/${variant}`).join(" + ");
}
