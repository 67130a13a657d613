import { at } from "../numeric/shape.ts";
import type { CaseTrial } from "./case-trial.ts";
import { CRASHED, catches, RIGHT, rulesOut, type Trial } from "./trial.ts";
import type { WrongFunction } from "./wrong-function.ts";

/** What the cases do about functions that are wrong in two ways at once. */
export type Doubles = {
  /** How many some input shows. */
  readonly shown: number;
  /** How many of these could be, by their results in the cases, right or wrong in another way; some input tells. */
  readonly mistakable: number;
  /** Cases that were too large to try what is left. */
  readonly untried: readonly string[];
};

/** How many cells may be read for one case on behalf of all functions, and of those that smaller cases left open. */
const MOST_WORK_FOR_ALL = 3e7;
const MOST_WORK_FOR_OPEN = 2e8;

/** The trials come in the order of their work. */
export function doublesOf(
  doubles: readonly WrongFunction[],
  singles: readonly WrongFunction[],
  trials: readonly CaseTrial[],
  inputs: readonly Trial[],
): Doubles {
  const all = [...singles, ...doubles];
  const small = trials.filter(({ work }) => work * all.length <= MOST_WORK_FOR_ALL);
  const rivalsOf = rivalsIn(all, mostTellingFirst(small, singles));
  let open: readonly Open[] = doubles.map((wrong) => ({
    wrong,
    rivals: rivalsOf(wrong).filter((rival) =>
      inputs.some(({ outcomeOf }) => rulesOut(outcomeOf(wrong), outcomeOf(rival))),
    ),
  }));
  const untried: string[] = [];
  for (const trial of trials.slice(small.length)) {
    open = open.filter(({ rivals }) => rivals.length > 0);
    const involved = new Set(open.flatMap(({ wrong, rivals }) => [wrong, ...rivals]));
    if (trial.work * involved.size > MOST_WORK_FOR_OPEN) untried.push(trial.id);
    else
      open = open.map((each) => ({ ...each, rivals: each.rivals.filter((rival) => fits(each.wrong, rival, trial)) }));
  }
  const unseen = doubles.filter((wrong) => small.every(({ outcomeOf }) => !catches(outcomeOf(wrong))));
  const overlooked = unseen.filter((wrong) => inputs.some(({ outcomeOf }) => catches(outcomeOf(wrong))));
  return {
    shown: doubles.length - unseen.length + overlooked.length,
    mistakable: open.filter(({ rivals }) => rivals.length > 0).length + overlooked.length,
    untried,
  };
}

/** A function and the ones that it could be. */
type Open = { readonly wrong: WrongFunction; readonly rivals: readonly WrongFunction[] };

/** Which functions of other misconceptions one could be, by its results on these trials; none where it has no wrong one. */
function rivalsIn(
  all: readonly WrongFunction[],
  trials: readonly Trial[],
): (wrong: WrongFunction) => readonly WrongFunction[] {
  const alike = trials.map(({ outcomeOf }) => lazy(() => Map.groupBy(all, outcomeOf)));
  return (wrong) => {
    if (!trials.some(({ outcomeOf }) => rulesOut(outcomeOf(wrong), RIGHT))) return [];
    const first = trials.findIndex(({ outcomeOf }) => outcomeOf(wrong) !== CRASHED);
    const candidates = alike[first]?.().get(at(trials, first).outcomeOf(wrong)) ?? [];
    return candidates.filter((rival) => rival.ids !== wrong.ids && trials.every((trial) => fits(wrong, rival, trial)));
  };
}

function fits(wrong: WrongFunction, rival: WrongFunction, { outcomeOf }: Trial): boolean {
  return !rulesOut(outcomeOf(wrong), outcomeOf(rival));
}

/** So that few trials are needed. */
function mostTellingFirst(trials: readonly Trial[], functions: readonly WrongFunction[]): readonly Trial[] {
  const kinds = new Map(trials.map((trial) => [trial, new Set(functions.map(trial.outcomeOf)).size]));
  return trials.toSorted((a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0));
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
