import { usageText } from "../report/locales/usage.ts";
import type { Say } from "../report/locales/usage-words.ts";

/** A mistake on the command line, not one of an author: told in the language of the command. */
export class UsageError extends Error {
  readonly say: Say;

  constructor(say: Say) {
    super(usageText(say, "en"));
    this.say = say;
  }
}
