import type { InterfaceFact } from "../interface-facts.ts";
import type { Quote } from "./words.ts";

/** What the call of a learner's function is like, in English. */
export function interfaceText(fact: InterfaceFact, quote: Quote): string {
  switch (fact.kind) {
    case "one-object":
      return `The options come as one object behind the input: ${quote(fact.call)}.`;
    case "is-list":
      return `${quote(`options.${fact.option}`)} is a list, such as ${quote(fact.example)}, and no single number.`;
    case "no-such-option":
      return `There is no option ${quote(fact.name)}, but ${fact.options.map(quote).join(", ")}.`;
    case "other-name":
      return `There is no option ${quote(fact.name)}; ${quote(`options.${fact.option}`)} is there, such as ${quote(fact.example)}.`;
  }
}
