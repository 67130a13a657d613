import type { CounterexampleFacts } from "../facts/counterexample.ts";
import { type Sentence, sentence, value } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";

type Facts = CounterexampleFacts;

/** The feedback on a call on which the function fails: the call, its tensors, and a sentence if a tensor is missing. */
export type CounterexampleFeedback = {
  readonly text: Sentence;
  readonly tensors: Facts["inputs"];
  readonly nothing: string | null;
};

export function counterexampleFeedback(
  { code, shapes, inputs, shifted, expected, actual }: Facts,
  { labels }: Words,
): CounterexampleFeedback {
  return {
    text: sentence`${labels.counterexample}: ${value(code)}, ${shapes}`,
    tensors: [
      ...inputs,
      ...(shifted === null ? [] : [{ name: labels.shifted, tensor: shifted }]),
      { name: labels.expected, tensor: expected },
      ...(actual === null ? [] : [{ name: labels.actual, tensor: actual }]),
    ],
    nothing: actual === null ? `${labels.actual}: ${labels.noTensor}` : null,
  };
}
