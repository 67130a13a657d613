import type { CaseReport, ExerciseReport } from "../../../model/report.ts";
import type { Language } from "../../../model/text.ts";
import type { ExerciseView, ReportView } from "../../access/view.ts";
import { caseFacts } from "../../facts/case.ts";
import { codeFrame } from "../../facts/code-frame.ts";
import { exerciseFacts } from "../../facts/exercise.ts";
import { propertyFacts } from "../../facts/property.ts";
import { alikeTogether } from "../../feedback/alike.ts";
import { caseAdvice, caseFeedback } from "../../feedback/case.ts";
import { type ExerciseFeedback, exerciseFeedback } from "../../feedback/exercise.ts";
import { propertyFeedback } from "../../feedback/property.ts";
import { WORDS } from "../../locales/languages.ts";
import { isSame, type Sentence } from "../../locales/sentence.ts";
import { codeFrameLines } from "../code-frame.ts";
import { writtenCounterexample } from "../counterexample.ts";
import { plainText } from "../plain.ts";
import { caseText, faultText, headingLine, propertyText } from "./case.ts";
import { diagnosisText } from "./diagnosis.ts";
import { gridsText } from "./grids.ts";
import { fitTo, type Screen } from "./screen.ts";

/** How much is said of what fails: everything of the first, and a line of each other; or everything of all. */
export type Detail = "first" | "all";

/** A report on the terminal, exercise after exercise. */
export function checkText(
  { report, exercises }: ReportView,
  language: Language,
  screen: Screen,
  detail: Detail = "first",
): string {
  const text = report.exercises.map((each) =>
    exerciseText(each, exercises.get(each.exercise), language, screen, detail),
  );
  return fitTo(text.join("\n"), screen);
}

/** What was tried, and below it, where it does not scroll away, the result as a whole. */
function exerciseText(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
  detail: Detail,
): string {
  const words = WORDS[language];
  const feedback = exerciseFeedback(exerciseFacts(report, view, false), report.cases, words, language);
  const result = resultText(report, feedback, view, language, screen);
  if (report.status === "missing" || feedback.fault !== null) return result;
  const tried = [
    ...triedCases(report, view, language, screen),
    ...(view?.broken.map((each) => triedProperty(each, view, language, screen)) ?? []),
  ];
  return [...triedTexts(tried, detail, words.othersInFull), result].join("\n");
}

/** The result of an exercise as a whole. */
function resultText(
  report: ExerciseReport,
  { heading, remarks, diagnosis, fault, nextHint }: ExerciseFeedback,
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
): string {
  const frame = frameLines(report, view);
  return [
    `${headingLine(heading, screen)}\n`,
    ...remarks.map(({ text }) => `  ${plainText(text)}\n`),
    diagnosisText(diagnosis, writtenCounterexample(report, view, WORDS[language]), screen),
    ...(fault === null ? frame : [faultText(fault, frame)]),
    ...(fault === null && nextHint !== null ? [`  ${nextHint}\n`] : []),
  ].join("");
}

/** The faulty line with its neighbours. */
function frameLines(report: ExerciseReport, view: ExerciseView | undefined): readonly string[] {
  const frame = codeFrame(report, view);
  return frame === null ? [] : codeFrameLines(frame).map((line) => `    ${line}\n`);
}

/** A case or a property, in one line and in full. */
type Tried = { readonly isRight: boolean; readonly line: string; readonly full: string };

/** What is said in one line, and below it what is said in full. */
function triedTexts(tried: readonly Tried[], detail: Detail, othersInFull: string): readonly string[] {
  const failing = tried.filter(({ isRight }) => !isRight);
  const inFull = detail === "all" ? failing : failing.slice(0, 1);
  const inLine = tried.filter((each) => !inFull.includes(each));
  const more = failing.length > inFull.length ? `  ${othersInFull}\n` : "";
  return [inLine.map(({ line }) => line).join(""), inFull.map(({ full }) => full).join("") + more].filter(
    (text) => text !== "",
  );
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

function isWhole(report: ExerciseReport["cases"][number]): report is CaseReport {
  return !("hidden" in report || "withheld" in report);
}
