import type { ExerciseReport } from "../model/report.ts";
import type { DiagnosisFact } from "./diagnosis-facts.ts";
import { interfaceFacts } from "./interface-facts.ts";
import type { ExerciseView } from "./view.ts";
import type { Quote, Words } from "./words/words.ts";

/** What is so of the call that a learner's function seems to take for otherwise, as lines beside the diagnosis. */
export function callFacts(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  words: Words,
  quote: Quote,
): readonly DiagnosisFact[] {
  if (view === undefined || view.source === null) return [];
  const facts = interfaceFacts(view.source, view.exercise, report);
  return facts.map((each) => ({ label: words.labels.advice, text: words.interfaceFact(each, quote), list: [] }));
}
