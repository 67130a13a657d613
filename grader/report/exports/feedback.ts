import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { ExerciseView } from "../access/view.ts";
import { caseFacts } from "../facts/case.ts";
import { exerciseFacts } from "../facts/exercise.ts";
import { standsAlone } from "../feedback/block.ts";
import { caseFeedback, caseHeading, caseResult } from "../feedback/case.ts";
import { exerciseFeedback, type Notice } from "../feedback/exercise.ts";
import { textIn, WORDS } from "../locales/languages.ts";
import { prose } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";
import { plainLines, plainText } from "../render/plain.ts";

/** A case's entry in a report. */
export type AnyCase = ExerciseReport["cases"][number];

/** The part of an exercise's report that its cases depend on. */
type Entry = Pick<ExerciseReport, "fault">;

/** The outcome of a case, in one line of plain text. */
export function caseLine(entry: Entry, report: AnyCase, words: Words): string {
  return plainText(caseResult(caseFacts(entry, report, undefined), words));
}

/** What a case is called, on one line. */
export function caseTitle(entry: Entry, report: AnyCase, view: ExerciseView | undefined, language: Language): string {
  return plainText(caseHeading(caseFacts(entry, report, view), WORDS[language], language).title);
}

/** The outcome of a case and the feedback on it, in lines of plain text in which nothing acts. */
export function caseLines(entry: Entry, report: AnyCase, view: ExerciseView | undefined, language: Language): string[] {
  const { heading, facts } = caseFeedback(caseFacts(entry, report, view), WORDS[language], language);
  return [
    plainText(heading.result),
    ...facts.flatMap((each) => (standsAlone(each) ? [plainText(each.text)] : plainLines(each))),
  ];
}

/** The output of the learner's function in a case, in lines of plain text; none if nothing may be shown. */
export function caseOutput(report: AnyCase, language: Language): readonly string[] {
  const { printed } = caseFeedback(caseFacts({}, report, undefined), WORDS[language], language);
  if (printed === null) return [];
  return printed.rest === null ? printed.lines : [...printed.lines, printed.rest];
}

/** The feedback on a learner's function as a whole, in lines of plain text. */
export function exerciseLines(report: ExerciseReport, view: ExerciseView | undefined, language: Language): string[] {
  const facts = exerciseFacts(report, view, false);
  const { remarks, diagnosis, fault, nextHint } = exerciseFeedback(facts, report.cases, WORDS[language], language);
  const why = report.fault === undefined || fault === null ? [] : [fault.result, fault.advice];
  return [
    ...remarks.filter(({ kind }) => !ABOUT_THE_REPORT.has(kind)).map(({ text }) => plainText(text)),
    ...why.flatMap((said) => (said === null ? [] : [plainText(said)])),
    ...diagnosis.flatMap(plainLines),
    ...(nextHint === null ? [] : [nextHint]),
  ];
}

/** Notices that are not about the function, or that the form says in its own way. */
const ABOUT_THE_REPORT: ReadonlySet<Notice["kind"]> = new Set(["outcomes", "older", "not-kept"]);

/** An exercise's title, on one line. */
export function titleText(id: string, view: ExerciseView | undefined, language: Language): string {
  return plainText(view === undefined ? id : [prose(textIn(language, view.exercise.title))]);
}

/** The title of the part that lists an exercise, on one line; none if the course has no parts. */
export function partTitles(view: ExerciseView | undefined, language: Language): readonly string[] {
  return view?.exercise.part === undefined ? [] : [plainText([prose(textIn(language, view.exercise.part))])];
}
