import { type Mutant, NO_MUTANT } from "../catalogue/mutant.ts";
import type { CaseTrial } from "./case-trial.ts";
import { type Distinction, distinctions, functionsOf, shows } from "./distinction.ts";
import type { Trial } from "./trial.ts";

/** How the cases fare against mutants with one variant. */
export type Singles = {
  readonly caught: readonly Mutant[];
  /** Every distinction that some input shows, but no case. */
  readonly open: readonly Distinction[];
  /** Mutants that some input catches, but no case. */
  readonly survivors: readonly Mutant[];
  /** Mutants that no input catches. */
  readonly equivalents: readonly Mutant[];
  /** Mutants that crash in every case that catches them, leaving no result to diagnose; some input gives a result. */
  readonly unnamed: readonly Mutant[];
  /**
   * By its results in the cases, the first could be the second, of another misconception; some input tells them apart.
   */
  readonly confusable: readonly (readonly [Mutant, Mutant])[];
  /** Cases that can each be left out without losing a catch or a distinction. */
  readonly redundant: readonly string[];
  /** Cases too large to be tried on what is still open. */
  readonly untried: readonly string[];
};

/** How many cells may be read per case for all mutants, and for those that smaller cases left open. */
const MAX_WORK_FOR_ALL = 3e7;
const MAX_WORK_FOR_OPEN = 3e8;

/** The trials must come in order of their work. */
export function singlesOf(
  functions: readonly Mutant[],
  trials: readonly CaseTrial[],
  inputs: readonly Trial[],
): Singles {
  const small = trials.filter(({ work }) => work * functions.length <= MAX_WORK_FOR_ALL);
  const wanted = distinctions(functions, NO_MUTANT);
  const [shown, hidden] = partition(wanted, (each) => small.some((trial) => shows(trial, each)));
  const [visible, impossible] = partition(hidden, (each) => inputs.some((input) => shows(input, each)));
  const equivalents = wrongOf(impossible, null);
  const nobody = new Set([...equivalents, ...wrongOf(impossible, NO_MUTANT)]); // right or crashing, never named
  const possible = visible.filter(({ wrong, from }) => from === null || !(nobody.has(wrong) || nobody.has(from)));
  const { open, tried, untried } = tryOnLarge(possible, trials.slice(small.length));
  const survivors = wrongOf(open, null);
  const unseen = new Set([...survivors, ...equivalents]);
  const unnamed = new Set(wrongOf(open, NO_MUTANT));
  const needed = new Set([...only(small, shown), ...only(tried, possible), ...untried]);
  return {
    caught: functions.filter((wrong) => !unseen.has(wrong)),
    open,
    survivors,
    equivalents,
    unnamed: [...unnamed].filter((wrong) => !unseen.has(wrong)),
    confusable: open.flatMap(({ wrong, from }) =>
      from === null || from === NO_MUTANT || unnamed.has(wrong) ? [] : [[wrong, from] as const],
    ),
    redundant: trials.map(({ id }) => id).filter((id) => !needed.has(id)),
    untried,
  };
}

function tryOnLarge(possible: readonly Distinction[], large: readonly CaseTrial[]) {
  const tried: CaseTrial[] = [];
  let open = possible;
  for (const trial of large) {
    if (open.length === 0 || trial.work * functionsOf(open).size > MAX_WORK_FOR_OPEN) break;
    open = open.filter((each) => !shows(trial, each));
    tried.push(trial);
  }
  return { open, tried, untried: open.length === 0 ? [] : large.slice(tried.length).map(({ id }) => id) };
}

function wrongOf(list: readonly Distinction[], from: Mutant | null): readonly Mutant[] {
  return list.filter((each) => each.from === from).map(({ wrong }) => wrong);
}

/** The cases that are the only ones to show one of these distinctions. */
function only(trials: readonly CaseTrial[], wanted: readonly Distinction[]): readonly string[] {
  return wanted
    .map((each) => trials.filter((trial) => shows(trial, each)))
    .flatMap((showing) => (showing.length === 1 ? showing.map(({ id }) => id) : []));
}

function partition<T>(list: readonly T[], belongs: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  const inside: T[] = [];
  const outside: T[] = [];
  for (const each of list) (belongs(each) ? inside : outside).push(each);
  return [inside, outside];
}
