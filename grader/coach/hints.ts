import type { Language } from "../model/text.ts";
import { isOpen } from "../report/access/disclosure.ts";
import { exerciseFacts } from "../report/facts/exercise.ts";
import { EXPLAINED_IDS, explained } from "../report/facts/explained.ts";
import type { Fact, FactKind } from "../report/feedback/block.ts";
import { diagnosisFacts } from "../report/feedback/diagnosis.ts";
import { explanation } from "../report/feedback/explained.ts";
import { WORDS } from "../report/locales/languages.ts";
import { type WrittenCounterexample, writtenCounterexample } from "../report/render/counterexample.ts";
import { diagnosisText } from "../report/render/terminal/diagnosis.ts";
import { exampleText } from "../report/render/terminal/explained.ts";
import type { Screen } from "../report/render/terminal/screen.ts";
import { entryOf, type Result } from "./coach.ts";

/** What the hints of a result are made of. */
type Told = {
  readonly facts: readonly Fact[];
  readonly counterexample: WrittenCounterexample | null;
  /** What the named misconceptions do to a small matrix. */
  readonly examples: readonly string[];
};

/** The ladder: a question, then the cause and its line, then what the wrong function does. A rung may have nothing. */
const RUNGS: readonly ((told: Told, screen: Screen) => string)[] = [
  ({ facts }, screen) => diagnosisText(ofKinds(facts, "hint", "observation", "habit", "interface"), null, screen),
  ({ facts, counterexample }, screen) =>
    diagnosisText(ofKinds(facts, "cause", "suspect", "evidence", "also-fits", "not-asked"), counterexample, screen),
  ({ facts, examples }, screen) =>
    examples.length === 0
      ? ""
      : [...examples.map(indented), diagnosisText(ofKinds(facts, "explained"), null, screen)].join("\n"),
];

/** The hints on a result, each a text; dates in the spec may hold some back. */
export function hintsOn(result: Result, language: Language, screen: Screen): readonly string[] {
  const seen = entryOf(result);
  if (seen === null || result.isRight) return [];
  const { entry, view } = seen;
  const words = WORDS[language];
  const isWorked = isOpen("worked-window", entry.nextHint ?? null);
  const named = EXPLAINED_IDS.filter((id) => entry.diagnosis?.misconceptions.includes(id));
  const within = { ...screen, width: screen.width - INDENT.length };
  const told: Told = {
    facts: diagnosisFacts(exerciseFacts(entry, view, false), words, language),
    counterexample: writtenCounterexample(entry, view, words),
    examples: isWorked ? named.map((id) => exampleText(explanation(explained(id), language), language, within)) : [],
  };
  return RUNGS.map((rung) => rung(told, screen)).filter((text) => text !== "");
}

const INDENT = "    ";

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, INDENT);
}

function ofKinds(facts: readonly Fact[], ...kinds: readonly FactKind[]): readonly Fact[] {
  return facts.filter(({ kind }) => kinds.includes(kind));
}
