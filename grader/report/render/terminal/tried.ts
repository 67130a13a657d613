import type { CaseReport, ExerciseReport } from "../../../model/report.ts";
import type { Language } from "../../../model/text.ts";
import type { ExerciseView } from "../../access/view.ts";
import { caseFacts } from "../../facts/case.ts";
import { propertyFacts } from "../../facts/property.ts";
import { alikeTogether } from "../../feedback/alike.ts";
import { caseAdvice, caseFeedback } from "../../feedback/case.ts";
import { propertyFeedback } from "../../feedback/property.ts";
import { WORDS } from "../../locales/languages.ts";
import { isSame, type Sentence } from "../../locales/sentence.ts";
import { caseText, headingLine, propertyText } from "./case.ts";
import { gridsText } from "./grids.ts";
import type { Screen } from "./screen.ts";

/** A case or a property, in one line and in full. */
export type Tried = { readonly isRight: boolean; readonly line: string; readonly full: string };

/** What was tried of an exercise: its cases, and the properties that do not hold. */
export function triedIn(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
): readonly Tried[] {
  return [
    ...triedCases(report, view, language, screen),
    ...(view?.broken.map((each) => triedProperty(each, view, language, screen)) ?? []),
  ];
}

/** Cases with the same outcome are one, and advice shared by several is given at the first. */
function triedCases(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
): readonly Tried[] {
  const words = WORDS[language];
  const advised: Sentence[] = [];
  return alikeTogether(report.cases.map((each) => caseFacts(report, each, view))).map((facts) => {
    const advice = caseAdvice(facts, words);
    const known = advised.find((each) => isSame(each, advice)) ?? null;
    if (advice !== null) advised.push(advice);
    const whole = report.cases.filter(isWhole).find((each) => each.case === facts.case);
    const grids = view === undefined || whole === undefined ? "" : gridsText(whole, view, words, screen);
    const feedback = caseFeedback(facts, words, language, known);
    const full = caseText(feedback, screen) + grids;
    const isRight = facts.verdict === "correct";
    return { isRight, line: isRight ? full : `${headingLine(feedback.heading, screen)}\n`, full };
  });
}

function triedProperty(
  broken: ExerciseView["broken"][number],
  { exercise }: ExerciseView,
  language: Language,
  screen: Screen,
): Tried {
  const words = WORDS[language];
  const feedback = propertyFeedback(propertyFacts(broken, exercise), words);
  const line = `${headingLine(feedback.heading, screen)}\n`;
  return { isRight: false, line, full: propertyText(feedback, words, screen) };
}

export function isWhole(report: ExerciseReport["cases"][number]): report is CaseReport {
  return !("hidden" in report || "withheld" in report);
}
