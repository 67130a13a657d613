import type { LayoutName } from "../model/layout.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import type { MisconceptionId } from "./misconception.ts";
import { companyOf, pairs } from "./pairs.ts";
import { startingAt } from "./rows/start.ts";
import type { Variant } from "./variant.ts";
import { variants } from "./variants.ts";

/** A function that is wrong in one way that the catalogue knows, or in two at once. */
export type Mutant = {
  readonly variants: readonly Variant[];
  /** The misconceptions, as one word. */
  readonly ids: string;
  /** The same object wherever it is the same quirk. */
  readonly quirk: Quirk;
};

/** In how many ways a function is wrong. */
export type Size = "single" | "double";

/** The one that is wrong in no way. */
export const NO_MUTANT: Mutant = { variants: [], ids: "", quirk: {} };

/** The wrong functions of a size for an op and a layout: every variant alone, or every two that can be held at once. */
export function mutants(op: string, layout: LayoutName, size: Size): readonly Mutant[] {
  const key = `${size} ${op} ${layout}`;
  const made = MADE.get(key) ?? (size === "single" ? singles(op, layout) : doubles(op, layout));
  MADE.set(key, made);
  return made;
}

const MADE = new Map<string, readonly Mutant[]>();

/** The same for a maximum that is started from this number, which no row of the catalogue need name. */
export function startMutants(op: string, layout: LayoutName, from: number, size: Size): readonly Mutant[] {
  const start = startingAt(from);
  if (size === "single") return [{ variants: [start], ids: start.id, quirk: shared(start.quirk) }];
  return companyOf(start, op, layout).map((other) => ({
    variants: [other, start],
    ids: idsOf(other.id, start.id),
    quirk: shared(merge(other.quirk, start.quirk) as Quirk),
  }));
}

function singles(op: string, layout: LayoutName): readonly Mutant[] {
  return variants(op, layout).map((variant) => ({
    variants: [variant],
    ids: variant.id,
    quirk: shared(variant.quirk),
  }));
}

function doubles(op: string, layout: LayoutName): readonly Mutant[] {
  return pairs(op, layout).map(([a, b]) => ({
    variants: [a, b],
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

/** The function's variants, each with its misconception. */
export function nameOf({ variants }: Mutant): string {
  return variants.map(({ id, variant }) => `${id}/${variant}`).join(" + ");
}
