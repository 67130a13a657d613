import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import { callFacts } from "../call-facts.ts";
import { counterexampleFacts } from "../counterexample-facts.ts";
import { type DiagnosisFact, diagnosisFacts } from "../diagnosis-facts.ts";
import { markdownBlock, markdownCode } from "../escape.ts";
import type { ExerciseView } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import { quoted } from "./quote.ts";

/** What is said of a learner's function as a whole, as one quoted block, so that the list of the cases stays apart. */
export function diagnosisMarkdown(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
): string[] {
  const words = WORDS[language];
  const facts = [...diagnosisFacts(report, words), ...callFacts(report, view, words, quoted)];
  const blocks = [
    ...(facts.length === 0 ? [] : [facts.flatMap(factLines).join("\n")]),
    ...counterexample(report, view, language),
  ];
  return blocks.length === 0 ? [] : [quote(blocks.join("\n\n"))];
}

function factLines({ label, text, list }: DiagnosisFact): string[] {
  return [`- **${label}** ${text}`, ...list.map((each) => `  - ${each}`)];
}

function counterexample(
  { counterexample }: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
): string[] {
  if (counterexample === undefined || view === undefined) return [];
  const words = WORDS[language];
  const { code, shapes, lines } = counterexampleFacts(counterexample, view.exercise, words);
  return [
    `${words.labels.counterexample}: ${markdownCode(code)}, ${shapes}`,
    ...(lines.length === 0 ? [] : [markdownBlock(lines)]),
  ];
}

function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}
