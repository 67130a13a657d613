import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import { caseFacts, caseHeadline, type DifferenceFact, printedLines, printedRest } from "../case-facts.ts";
import { diagnosisFacts } from "../diagnosis-facts.ts";
import { shortened, visible } from "../escape.ts";
import { nextHintText } from "../next-hint.ts";
import { statusText } from "../status-text.ts";
import type { ExerciseView } from "../view.ts";
import { textIn, WORDS } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { NOT_RUN } from "./outcome.ts";

const MOST_QUOTED = 300;

/** A case's entry in a report. */
export type AnyCase = ExerciseReport["cases"][number];

/** Of an exercise's entry in a report: what is wrong with the file, where no case that may be seen says so. */
type Entry = Pick<ExerciseReport, "fault">;

/** What a case came to, in one line of plain text. */
export function caseLine({ fault }: Entry, report: AnyCase, words: Words): string {
  if (!("hidden" in report)) return caseHeadline(report, words, quoted);
  const line = fault === undefined ? words.verdict[report.verdict.kind] : words.headline(fault, quoted);
  return `${line} (${words.labels.hidden})`;
}

/** What a case came to and what there is to say of it, in lines of plain text in which nothing acts. */
export function caseLines(entry: Entry, report: AnyCase, view: ExerciseView | undefined, language: Language): string[] {
  const words = WORDS[language];
  const line = caseLine(entry, report, words);
  if ("hidden" in report) return [line, ...adviceLines(entry, words)];
  const { kind } = report.verdict;
  const hasFacts = kind !== "correct" && !NOT_RUN.has(kind);
  const advice = "withheld" in report ? null : words.advice(report.verdict, quoted);
  return [
    line,
    ...(view === undefined || !hasFacts ? [] : factLines(view, report, language)),
    ...(advice === null ? [] : [advice]),
    ...(report.mutatedInput === true ? [words.labels.mutated] : []),
  ];
}

/** What the learner's function printed in a case, in lines of plain text; none where nothing may be shown. */
export function caseOutput(report: AnyCase, words: Words): readonly string[] {
  if ("hidden" in report || report.printed === undefined) return [];
  const told = printedLines(report.printed);
  const rest = printedRest(told, words);
  return rest === null ? told.lines : [...told.lines, rest];
}

/** What is said of a learner's function as a whole, in lines of plain text. */
export function exerciseLines(report: ExerciseReport, words: Words): string[] {
  const status = statusText(report, words, quoted);
  return [
    ...(status === null ? [] : [status]),
    ...(report.fault === undefined ? [] : [words.headline(report.fault, quoted), ...adviceLines(report, words)]),
    ...diagnosisFacts(report, words).flatMap(({ label, text, list }) => [
      labelled(label, text),
      ...list.map((each) => `- ${each}`),
    ]),
    ...(report.nextHint === undefined ? [] : [nextHintText(report.nextHint, words)]),
  ];
}

function adviceLines({ fault }: Entry, words: Words): string[] {
  const advice = fault === undefined ? null : words.advice(fault, quoted);
  return advice === null ? [] : [advice];
}

/** An exercise's title, on one line. */
export function titleText(id: string, view: ExerciseView | undefined, language: Language): string {
  return view === undefined ? id : oneLine(textIn(language, view.exercise.title));
}

function factLines(view: ExerciseView, report: CaseReport | WithheldCaseReport, language: Language): string[] {
  const words = WORDS[language];
  const { labels } = words;
  const { why, call, differences, allowed } = caseFacts(view, report, language, words);
  return [
    ...(why === null ? [] : [labelled(labels.why, oneLine(why))]),
    ...(call === null ? [] : [labelled(labels.call, `${call.code}, ${call.shapes}`)]),
    ...differences.map((each) => labelled(words.place(each.which, each.at), differenceText(each, words))),
    ...(allowed === null ? [] : [labelled(labels.allowed, allowed)]),
  ];
}

function differenceText({ numbers, arithmetic }: DifferenceFact, words: Words): string {
  if (numbers === null) return words.labels.differs;
  return [words.difference(numbers, (number) => number), ...(arithmetic === null ? [] : [arithmetic])].join("; ");
}

function labelled(label: string, text: string): string {
  return `${label}: ${text}`;
}

function oneLine(text: string): string {
  return visible(text.trim().replace(/\s+/g, " "));
}

function quoted(text: string): string {
  return `\`${shortened(text, MOST_QUOTED)}\``;
}
