import type { InterfaceFact } from "../facts/interface.ts";
import { code, joinSentences, type Sentence, sentence } from "./sentence.ts";

/** A fact about the call of a learner's function, in English. */
export function interfaceText(fact: InterfaceFact): Sentence {
  switch (fact.kind) {
    case "one-object":
      return sentence`The options come as one object after the input: ${code(fact.call)}.`;
    case "is-list":
      return sentence`${code(`options.${fact.option}`)} is a list, such as ${code(fact.example)}, not a single number.`;
    case "no-such-option":
      return sentence`There is no option ${code(fact.name)}. The options are ${joinSentences(fact.options.map(code), ", ")}.`;
    case "other-name":
      return sentence`There is no option ${code(fact.name)}; ${code(`options.${fact.option}`)} is there, such as ${code(fact.example)}.`;
  }
}
