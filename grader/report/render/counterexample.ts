import type { ExerciseReport } from "../../model/report.ts";
import { toleranceFor } from "../../ops/tolerance-for.ts";
import type { ExerciseView } from "../access/view.ts";
import { counterexampleFacts } from "../facts/counterexample.ts";
import { counterexampleFeedback } from "../feedback/counterexample.ts";
import type { Sentence } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { DIGITS } from "../text/numbers.ts";
import { digitsOf, tensorLines } from "./tensor-lines.ts";

/** A call on which a function fails, with its small tensors written out. */
export type WrittenCounterexample = { readonly text: Sentence; readonly lines: readonly string[] };

/** Null if a report has none. */
export function writtenCounterexample(
  { counterexample }: ExerciseReport,
  view: ExerciseView | undefined,
  words: Words,
): WrittenCounterexample | null {
  if (counterexample === undefined || view === undefined) return null;
  const { exercise } = view;
  const { text, tensors, nothing } = counterexampleFeedback(counterexampleFacts(counterexample, exercise), words);
  const { expected, actual } = counterexample;
  const digits = actual === null ? DIGITS : digitsOf(expected, actual, toleranceFor(exercise, counterexample));
  const grids = tensorLines(tensors, exercise.layout, words, digits);
  if (nothing === null) return { text, lines: grids };
  return { text, lines: [...grids, ...(grids.length > 0 ? [""] : []), nothing] };
}
