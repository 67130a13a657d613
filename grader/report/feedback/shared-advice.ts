import type { CaseFacts } from "../facts/case.ts";
import { isSame, type Sentence } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { caseAdvice } from "./case.ts";

/**
 * The advice shared by every failing case, to be shown once and above them; null if only one fails, or if their advice
 * differs.
 */
export function adviceForAll(cases: readonly CaseFacts[], words: Words): Sentence | null {
  const failing = cases.filter(({ isHidden, verdict }) => !isHidden && verdict !== "correct");
  return sharedAdvice(failing.map((each) => caseAdvice(each, words)));
}

/** `advice` is null for a case without advice. */
export function sharedAdvice(advice: readonly (Sentence | null)[]): Sentence | null {
  const [first = null] = advice;
  return advice.length > 1 && advice.every((each) => isSame(each, first)) ? first : null;
}
