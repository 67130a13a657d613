import type { Tensor } from "../../model/tensor.ts";
import type { PropertyFacts } from "../facts/property.ts";
import { sentence, value } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { type Fact, fact, type Heading } from "./block.ts";

/** The feedback on a property that the function breaks; a tensor is null if there was none. */
export type PropertyFeedback = {
  readonly heading: Heading;
  readonly facts: readonly Fact[];
  readonly tensors: readonly { readonly name: string; readonly tensor: Tensor | null }[];
};

export function propertyFeedback({ property, code, shapes, tensors }: PropertyFacts, words: Words): PropertyFeedback {
  const { labels } = words;
  return {
    heading: {
      verdict: "wrong-values",
      title: `${words.property[property]} (${labels.noPoints})`,
      points: null,
      result: "",
    },
    facts: [fact("call", labels.call, sentence`${value(code)}, ${shapes}`)],
    tensors: tensors.map(({ input, isReordered, tensor }) => ({
      name: input === null ? labels.actual : isReordered ? words.reordered(input) : input,
      tensor,
    })),
  };
}
