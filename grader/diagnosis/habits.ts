import type { Habit } from "../model/diagnosis.ts";
import type { Ask } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { sameShape } from "../numeric/shape.ts";
import type { Seen } from "./diagnose.ts";

/** The habits of a function, whatever it returned: it changed its input, drew random numbers, or kept state. */
export async function habitsOf(seen: Seen, ask: Ask): Promise<readonly Habit[]> {
  const chance = await chanceIn(seen, ask);
  return HABITS.filter((habit) => seen.runs.some((run, i) => has(habit, run, chance.get(i) ?? null)));
}

/** The same with the runs of further cases, such as hidden ones, without more calls. */
export function habitsWith(known: readonly Habit[], runs: readonly Run[]): readonly Habit[] {
  return HABITS.filter((habit) => known.includes(habit) || runs.some((run) => has(habit, run, null)));
}

const HABITS: readonly Habit[] = ["mutates-input", "draws-random-numbers", "keeps-state"];

/** `isChance`: whether another seed gave another result; null if not tried. */
function has(habit: Habit, run: Run, isChance: boolean | null): boolean {
  switch (habit) {
    case "mutates-input":
      return "mutatedInput" in run && run.mutatedInput;
    case "draws-random-numbers":
      return isChance === true;
    case "keeps-state": {
      if (run.kind !== "returned" || run.differsAgain !== true) return false;
      return run.drew === undefined || isChance === false; // random results differ too, without any state
    }
  }
}

/** More cases than these reveal nothing new. */
const MAX_ASKED = 3;
const OTHER_SEED = 2;

/** For runs that drew, by index: whether a fresh context gives another result with another seed and clock. */
async function chanceIn({ cases, runs }: Seen, ask: Ask): Promise<ReadonlyMap<number, boolean>> {
  const drew = runs.flatMap((run, place) => {
    const answered = cases[place];
    return run.kind === "returned" && run.drew === true && answered !== undefined
      ? [{ place, call: answered.testCase.call, first: run.tensor }]
      : [];
  });
  const asked = drew.slice(0, MAX_ASKED);
  if (asked.length === 0) return new Map();
  const again = await ask(asked.map(({ call }) => ({ ...call, seed: OTHER_SEED })));
  return new Map(
    asked.flatMap(({ place, first }, i): [number, boolean][] => {
      const run = again[i];
      return run?.kind === "returned" ? [[place, !isSame(run.tensor, first)]] : [];
    }),
  );
}

function isSame(a: Tensor, b: Tensor): boolean {
  return sameShape(a.shape, b.shape) && a.values.every((value, i) => Object.is(value, b.values[i]));
}
