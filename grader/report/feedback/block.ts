import type { VerdictKind } from "../../model/verdict.ts";
import type { Sentence } from "../locales/sentence.ts";

/**
 * The kinds of facts about a case or a learner's function; forms of the report recognise a fact by its kind, never by
 * its words.
 */
export type FactKind =
  | "why"
  | "call"
  | "difference"
  | "allowed"
  | "nan-cells"
  | "advice"
  | "mutated-input"
  | "cause"
  | "suspect"
  | "explained"
  | "evidence"
  | "hint"
  | "also-fits"
  | "observation"
  | "habit"
  | "not-asked"
  | "interface";

/** One fact for the reader: a short label, the sentence, and the list below it. */
export type Fact = {
  readonly kind: FactKind;
  readonly label: string;
  readonly text: Sentence;
  readonly list: readonly Sentence[];
};

/** The outcome of a case or an exercise, in one line. */
export type Heading = {
  readonly verdict: VerdictKind;
  readonly title: Sentence;
  /** `2/3`; null if there are no points to earn. */
  readonly points: string | null;
  readonly result: Sentence;
};

/** Printed output: lines that are safe to show, and a note on what is left out below them. */
export type PrintedBlock = { readonly label: string; readonly lines: readonly string[]; readonly rest: string | null };

/** Whether it is shown as its own sentence, without its label, below the list. */
export function standsAlone({ kind }: Fact): boolean {
  return kind === "advice" || kind === "mutated-input";
}

export function fact(kind: FactKind, label: string, text: Sentence, list: readonly Sentence[] = []): Fact {
  return { kind, label, text, list };
}
