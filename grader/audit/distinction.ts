import type { Mutant } from "../catalogue/mutant.ts";
import { catches, rulesOut, type Trial } from "./trial.ts";

/** What cases are for: to catch a mutant (`from` is null), or to tell it from another function. */
export type Distinction = { readonly wrong: Mutant; readonly from: Mutant | null };

export function shows({ outcomeOf }: Trial, { wrong, from }: Distinction): boolean {
  return from === null ? catches(outcomeOf(wrong)) : rulesOut(outcomeOf(wrong), outcomeOf(from));
}

/**
 * Every mutant must be caught and, by its results, told from the right function and from those of other misconceptions.
 */
export function distinctions(functions: readonly Mutant[], right: Mutant): readonly Distinction[] {
  return functions.flatMap((wrong) => [
    { wrong, from: null },
    ...[right, ...functions].filter(({ ids }) => ids !== wrong.ids).map((from) => ({ wrong, from })),
  ]);
}

/** The mutants to try. */
export function functionsOf(list: readonly Distinction[]): ReadonlySet<Mutant> {
  return new Set(list.flatMap(({ wrong, from }) => (from === null ? [wrong] : [wrong, from])));
}
