import type { Run } from "../../model/run.ts";
import { ASKED_ELEMENTS, LARGE_ELEMENTS, RESULT_FACTOR, SPARE_ELEMENTS } from "./limits.ts";

/** Limits the numbers in the results of a round of calls, so that no program can fill the grader's memory. */
export type Room = {
  /** A result with more numbers leaves the jail by its shape alone. */
  readonly maxElements: number;
  /** The run of the call at this place, without its numbers if no room is left for them. */
  readonly take: (run: Run, place: number) => Run;
};

/**
 * Room for results as large as their answers, whose numbers `sizes` counts, and a little more for all others together.
 */
export function roomFor(sizes: readonly number[]): Room {
  return openRoom(maxElementsOf(sizes), SPARE_ELEMENTS, sizes);
}

/** Room for the answers to questions beyond cases with answers of these sizes. */
export function roomForAsked(sizes: readonly number[]): Room {
  return openRoom(maxElementsOf(sizes), ASKED_ELEMENTS, []);
}

function maxElementsOf(sizes: readonly number[]): number {
  const largest = Math.max(1, ...sizes);
  return Math.min(RESULT_FACTOR * largest, Math.max(largest, LARGE_ELEMENTS));
}

function openRoom(maxElements: number, spareElements: number, sizes: readonly number[]): Room {
  let spare = spareElements;
  return {
    maxElements,
    take(run, place) {
      if (run.kind !== "returned") return run;
      const elements = run.tensor.values.length;
      if (elements <= (sizes[place] ?? 0)) return run;
      if (elements > spare) {
        const { tensor, mutatedInput, printed } = run;
        return { kind: "returned-too-much", shape: tensor.shape, mutatedInput, printed };
      }
      spare -= elements;
      return run;
    },
  };
}
