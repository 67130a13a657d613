import type { LayoutName } from "../../model/layout.ts";
import type { CounterexampleFacts } from "../facts/counterexample.ts";
import { tensorLines } from "../tensor-lines.ts";
import { type Sentence, sentence, value } from "../words/sentence.ts";
import type { Words } from "../words/words.ts";

/** What a learner reads of a call on which their function fails: the call, and its tensors written out. */
export type CounterexampleFeedback = { readonly text: Sentence; readonly lines: readonly string[] };

export function counterexampleFeedback(
  { code, shapes, inputs, expected, actual }: CounterexampleFacts,
  layout: LayoutName,
  words: Words,
): CounterexampleFeedback {
  const { labels } = words;
  const tensors = [
    ...inputs,
    { name: labels.expected, tensor: expected },
    ...(actual === null ? [] : [{ name: labels.actual, tensor: actual }]),
  ];
  const grids = tensorLines(tensors, layout, words);
  const nothing = actual === null ? [`${labels.actual}: ${labels.noTensor}`] : [];
  return {
    text: sentence`${labels.counterexample}: ${value(code)}, ${shapes}`,
    lines: [...grids, ...(grids.length > 0 && nothing.length > 0 ? [""] : []), ...nothing],
  };
}
