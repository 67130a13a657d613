import type { Mutant } from "../catalogue/mutant.ts";
import type { CaseTrial } from "./case-trial.ts";
import { catches, RIGHT, rulesOut, type Trial } from "./trial.ts";

/** How the cases fare against mutants with two variants. */
export type Doubles = {
  /** How many of them some input shows. */
  readonly shown: number;
  /** How many of these could be, by their results in the cases, right or wrong in another way; some input tells. */
  readonly mistakable: number;
  /** Cases too large to be tried on what is still open. */
  readonly untried: readonly string[];
};

/** How many cells may be read per case for all mutants, and for those that smaller cases left open. */
const MAX_WORK_FOR_ALL = 1e7;
const MAX_WORK_FOR_OPEN = 1e8;

/** The trials must come in order of their work. */
export function doublesOf(
  doubles: readonly Mutant[],
  singles: readonly Mutant[],
  trials: readonly CaseTrial[],
  inputs: readonly Trial[],
): Doubles {
  const all = [...singles, ...doubles];
  const small = trials.filter(({ work }) => work * all.length <= MAX_WORK_FOR_ALL);
  const rivalsOf = rivalsIn(all, small);
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
    if (trial.work * involved.size > MAX_WORK_FOR_OPEN) untried.push(trial.id);
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

/** A mutant and those it could be confused with. */
type Open = { readonly wrong: Mutant; readonly rivals: readonly Mutant[] };

/**
 * The mutants of other misconceptions that one could be, by its results on these trials; none if it has no wrong
 * result.
 */
function rivalsIn(all: readonly Mutant[], trials: readonly Trial[]): (wrong: Mutant) => readonly Mutant[] {
  const alike = new Map<Mutant, readonly Mutant[]>();
  for (const { functions, trial } of byEvidence(all, trials)) {
    const groups = Map.groupBy(all, trial.outcomeOf);
    for (const wrong of functions) alike.set(wrong, groups.get(trial.outcomeOf(wrong)) ?? []);
  }
  return (wrong) =>
    (alike.get(wrong) ?? []).filter(
      (rival) => rival.ids !== wrong.ids && trials.every((trial) => fits(wrong, rival, trial)),
    );
}

type Group = { readonly trial: Trial; readonly functions: readonly Mutant[] };

/** Groups the mutants by a trial on which they give a wrong result; the most telling trials come first. */
function byEvidence(all: readonly Mutant[], trials: readonly Trial[]): readonly Group[] {
  const groups: Group[] = [];
  let open = all;
  for (let left = trials; left.length > 0 && open.length > 0; ) {
    const trial = mostTelling(left, open);
    const functions = open.filter((wrong) => isNamable(wrong, trial));
    if (functions.length > 0) groups.push({ trial, functions });
    const placed = new Set(functions);
    open = open.filter((wrong) => !placed.has(wrong));
    left = left.filter((each) => each !== trial);
  }
  return groups;
}

function fits(wrong: Mutant, rival: Mutant, { outcomeOf }: Trial): boolean {
  return !rulesOut(outcomeOf(wrong), outcomeOf(rival));
}

/** By its result here; a crash does not count. */
function isNamable(wrong: Mutant, { outcomeOf }: Trial): boolean {
  return rulesOut(outcomeOf(wrong), RIGHT);
}

const SAMPLE = 300;

/** The trial on which most of these mutants, or of a sample of them, give a wrong result. */
function mostTelling(trials: readonly Trial[], functions: readonly Mutant[]): Trial {
  const every = Math.ceil(functions.length / SAMPLE);
  const some = functions.filter((_, i) => i % every === 0);
  const counted = trials.map((trial) => ({ trial, count: some.filter((wrong) => isNamable(wrong, trial)).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).trial;
}
