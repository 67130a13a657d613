import type { Call } from "../model/program.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { SinglesAudit } from "./audit.ts";
import { type Distinction, shows } from "./distinction.ts";
import { shrink } from "./shrink.ts";
import { type Trial, trialOfCall } from "./trial.ts";

/** A call unlike those of the exercise's cases, and the distinctions it settles. */
export type Suggestion = { readonly call: Call; readonly settles: readonly Distinction[] };

/** Small calls that together settle everything that some input shows and the exercise's cases do not. */
export function suggestions({ exercise, singles, inputs }: SinglesAudit): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (let open = singles.open; open.length > 0; ) {
    const wanted = open;
    const best = mostTelling(inputs, wanted);
    const settles = wanted.filter((each) => shows(best, each));
    if (settles.length === 0) break;
    const call = shrink(exercise, best.call, (smaller) => showsAll(trialOfCall(exercise, smaller), settles));
    found.push({ call, settles });
    open = wanted.filter((each) => !settles.includes(each));
  }
  return found;
}

/** The one that settles most for its size, the first of several. Once none that is left can be better, none is tried. */
function mostTelling(inputs: readonly Trial[], wanted: readonly Distinction[]): Trial {
  const bySize = inputs
    .map((trial, place) => ({ trial, place, cells: CELLS_OF_A_CASE + sizeOf(at(trial.call.inputs, 0).shape) }))
    .toSorted((a, b) => a.cells - b.cells);
  let best = { ...at(bySize, 0), worth: -1 };
  for (const each of bySize) {
    if (wanted.length / each.cells < best.worth) break;
    const worth = wanted.filter((one) => shows(each.trial, one)).length / each.cells;
    if (worth > best.worth || (worth === best.worth && each.place < best.place)) best = { ...each, worth };
  }
  return best.trial;
}

/** What one more case costs its readers, in cells. */
const CELLS_OF_A_CASE = 15;

function showsAll(trial: Trial, wanted: readonly Distinction[]): boolean {
  return wanted.every((each) => shows(trial, each));
}
