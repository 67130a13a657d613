import type { CaseFacts } from "../facts/case.ts";
import { isSame, type Sentence } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { caseAdvice } from "./case.ts";

/** What is advised alike for every case that fails, so that it is told once and above them; null where there is one, or they differ. */
export function adviceForAll(cases: readonly CaseFacts[], words: Words): Sentence | null {
  const failing = cases.filter(({ isHidden, verdict }) => !isHidden && verdict !== "correct");
  return sharedAdvice(failing.map((each) => caseAdvice(each, words)));
}

/** `advice` is null for a case of which nothing is advised. */
export function sharedAdvice(advice: readonly (Sentence | null)[]): Sentence | null {
  const [first = null] = advice;
  return advice.length > 1 && advice.every((each) => isSame(each, first)) ? first : null;
}
