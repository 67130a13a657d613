import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import { callFacts } from "../call-facts.ts";
import { counterexampleFacts } from "../counterexample-facts.ts";
import { type DiagnosisFact, diagnosisFacts } from "../diagnosis-facts.ts";
import type { ExerciseView } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import { quoted } from "./case.ts";
import { type Row, rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

/** What is said of a learner's function as a whole, on the terminal. */
export function diagnosisText(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
): string {
  const words = WORDS[language];
  const rows = [...diagnosisFacts(report, words), ...callFacts(report, view, words, quoted)].flatMap(factRows);
  return `${rowsText(rows, "  ", screen)}${counterexample(report, view, language)}`;
}

function factRows({ label, text, list }: DiagnosisFact): Row[] {
  return [[label, text], ...list.map((each): Row => ["", `- ${each}`])];
}

function counterexample(
  { counterexample }: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
): string {
  if (counterexample === undefined || view === undefined) return "";
  const words = WORDS[language];
  const { code, shapes, lines } = counterexampleFacts(counterexample, view.exercise, words);
  const below = lines.map((line) => `    ${line}`.trimEnd());
  return [`  ${words.labels.counterexample}: ${code}, ${shapes}`, ...below].map((line) => `${line}\n`).join("");
}
