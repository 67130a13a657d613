import type { Mutant } from "../catalogue/mutant.ts";
import { catches, rulesOut, type Trial } from "./trial.ts";

/** What cases are for: that a wrong function is caught (from null), or not taken for another function. */
export type Distinction = { readonly wrong: Mutant; readonly from: Mutant | null };

export function shows({ outcomeOf }: Trial, { wrong, from }: Distinction): boolean {
  return from === null ? catches(outcomeOf(wrong)) : rulesOut(outcomeOf(wrong), outcomeOf(from));
}

/** Every function caught and, by what it returns, told from the right one and from those of other misconceptions. */
export function distinctions(functions: readonly Mutant[], right: Mutant): readonly Distinction[] {
  return functions.flatMap((wrong) => [
    { wrong, from: null },
    ...[right, ...functions].filter(({ ids }) => ids !== wrong.ids).map((from) => ({ wrong, from })),
  ]);
}

/** The functions that have to be tried. */
export function functionsOf(list: readonly Distinction[]): ReadonlySet<Mutant> {
  return new Set(list.flatMap(({ wrong, from }) => (from === null ? [wrong] : [wrong, from])));
}
