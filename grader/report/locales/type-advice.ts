import type { Language } from "../../model/text.ts";
import type { TypeAdvice } from "../../model/type-advice.ts";
import { en } from "./en-type-advice.ts";
import { ko } from "./ko-type-advice.ts";
import { code, type Sentence } from "./sentence.ts";

/**
 * Sentences by TypeScript's number for an error. `quoted`: what TypeScript quotes in its own, such as types and names;
 * `counts`: the numbers in it.
 */
export type TypeAdviceWords = Readonly<Record<number, (quoted: Quoted, counts: Quoted) => Sentence>>;

/** A part that TypeScript leaves out is empty. */
type Quoted = (index: number) => string;

/** To add a language, add a row; to explain another error, add it in each. */
export const TYPE_ADVICE: Readonly<Record<Language, TypeAdviceWords>> = { en, ko };

/** What an error means and what to do, or else TypeScript's own words. */
export function typeAdviceText({ code: number, said }: TypeAdvice, language: Language): Sentence {
  const words = TYPE_ADVICE[language][number];
  if (words === undefined) return [code(said)];
  const quoted = [...said.matchAll(/'((?:[^'"]|"[^"]*")*)'/g)].map(([, part = ""]) => part);
  const counts = said.match(/\d+(?:-\d+)?/g) ?? [];
  return words(
    (index) => quoted[index] ?? "",
    (index) => counts[index] ?? "",
  );
}
