import { mutants } from "../catalogue/mutant.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { caseTrials } from "./case-trial.ts";
import { type Doubles, doublesOf } from "./doubles.ts";
import { inputTrials } from "./inputs.ts";
import { type Singles, singlesOf } from "./singles.ts";
import type { Trial } from "./trial.ts";

/** How strong an exercise's cases are against every mutant in the catalogue. */
export type Audit = SinglesAudit & { readonly doubles: Doubles };

/** The same for mutants with one variant, which takes a tenth of the time. */
export type SinglesAudit = {
  readonly exercise: Exercise;
  readonly singles: Singles;
  /** A sample of all possible inputs. */
  readonly inputs: readonly Trial[];
};

export function audit(exercise: Exercise, cases: readonly AnsweredCase[]): Audit {
  const { op, layout } = exercise;
  const single = mutants(op, layout, "single");
  const double = mutants(op, layout, "double");
  const trials = caseTrials(exercise, cases);
  const inputs = single.length === 0 ? [] : inputTrials(exercise); // of no use to an op without mutants
  const small = inputs.filter(({ call }) => at(call.inputs, 0).values.length <= MAX_CELLS_FOR_DOUBLES);
  const count = Math.min(MAX_INPUTS_FOR_DOUBLES, Math.floor(MAX_TRIES_FOR_DOUBLES / Math.max(double.length, 1)));
  const singles = singlesOf(single, trials, inputs);
  return { exercise, singles, inputs, doubles: doublesOf(double, single, trials, small.slice(0, count)) };
}

export function auditSingles(exercise: Exercise, cases: readonly AnsweredCase[]): SinglesAudit {
  const single = mutants(exercise.op, exercise.layout, "single");
  const inputs = single.length === 0 ? [] : inputTrials(exercise); // of no use to an op without mutants
  return { exercise, singles: singlesOf(single, caseTrials(exercise, cases), inputs), inputs };
}

/** The percentage of mutants shown by some input that the cases catch; 100 if there are none. */
export function scoreOf({ caught, survivors }: Singles): number {
  const shown = caught.length + survivors.length;
  return shown === 0 ? 100 : (100 * caught.length) / shown;
}

/** Double mutants number in the thousands, so they are tried on fewer and smaller inputs. */
const MAX_CELLS_FOR_DOUBLES = 60;
const MAX_INPUTS_FOR_DOUBLES = 25;
const MAX_TRIES_FOR_DOUBLES = 200_000;
