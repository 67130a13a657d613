import type { VerdictKind } from "../../model/verdict.ts";
import type { Sentence } from "../locales/sentence.ts";

/** What is said of a case or of a learner's function; forms of the report know it by its kind, never by its words. */
export type FactKind =
  | "why"
  | "call"
  | "difference"
  | "allowed"
  | "nan-cells"
  | "advice"
  | "mutated-input"
  | "cause"
  | "evidence"
  | "hint"
  | "also-fits"
  | "observation"
  | "habit"
  | "not-asked"
  | "interface";

/** One thing that is said: a short word in front, the sentence, and what stands below it. */
export type Fact = {
  readonly kind: FactKind;
  readonly label: string;
  readonly text: Sentence;
  readonly list: readonly Sentence[];
};

/** What something came to, in one line. */
export type Heading = {
  readonly verdict: VerdictKind;
  readonly title: string;
  /** `2/3`; null where there is nothing to earn. */
  readonly points: string | null;
  readonly result: Sentence;
};

/** What was printed: lines that are safe to show, and what is left out below them. */
export type PrintedBlock = { readonly label: string; readonly lines: readonly string[]; readonly rest: string | null };

/** Whether it stands as a sentence of its own, without its label, below what is listed. */
export function standsAlone({ kind }: Fact): boolean {
  return kind === "advice" || kind === "mutated-input";
}

export function fact(kind: FactKind, label: string, text: Sentence, list: readonly Sentence[] = []): Fact {
  return { kind, label, text, list };
}
