import type { ExerciseReport } from "../../../model/report.ts";
import type { Language } from "../../../model/text.ts";
import type { ExerciseView, ReportView } from "../../access/view.ts";
import { codeFrame } from "../../facts/code-frame.ts";
import { exerciseFacts } from "../../facts/exercise.ts";
import { type ExerciseFeedback, exerciseFeedback } from "../../feedback/exercise.ts";
import { WORDS } from "../../locales/languages.ts";
import { codeFrameLines } from "../code-frame.ts";
import { writtenCounterexample } from "../counterexample.ts";
import { plainText } from "../plain.ts";
import { faultText, headingLine } from "./case.ts";
import { diagnosisText } from "./diagnosis.ts";
import { fitTo, type Screen } from "./screen.ts";
import { type Tried, triedIn } from "./tried.ts";

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
  const tried = triedIn(report, view, language, screen);
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
export function frameLines(report: ExerciseReport, view: ExerciseView | undefined): readonly string[] {
  const frame = codeFrame(report, view);
  return frame === null ? [] : codeFrameLines(frame).map((line) => `    ${line}\n`);
}

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
