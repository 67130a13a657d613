import { markdownTable } from "markdown-table";
import type { CaseReport, ExerciseReport, HiddenCaseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import { markdownTarget, markdownText } from "../escape.ts";
import { commonFault } from "../fault.ts";
import { MARKS } from "../marks.ts";
import { nextHintText } from "../next-hint.ts";
import { outcomesText } from "../outcomes.ts";
import { pointsText } from "../points.ts";
import { shapeText } from "../shape.ts";
import { statusText } from "../status-text.ts";
import type { CasePictures, ExerciseView, PictureLink } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { adviceForAll, caseMarkdown } from "./case.ts";
import { diagnosisMarkdown } from "./diagnosis.ts";
import { propertyMarkdown } from "./property.ts";
import { quoted } from "./quote.ts";

/** One exercise of a student's report, in blocks. */
export function exerciseMarkdown(
  report: ExerciseReport,
  title: string,
  view: ExerciseView | undefined,
  language: Language,
  isOlder = false,
): string[] {
  const words = WORDS[language];
  const status = statusText(report, words, quoted);
  const outcomes = outcomesText(report.cases, words);
  return [
    `## ${MARKS[report.verdict]} ${title}: ${report.score}/${report.maxScore}, ${words.verdict[report.verdict]}`,
    ...(outcomes === null ? [] : [outcomes]),
    ...(report.source === null ? [] : [markdownText(report.source.path)]),
    ...(status === null ? [] : [status]),
    ...(isOlder ? [words.labels.older] : []),
    ...(view === undefined || view.isKept ? [] : [words.labels.notKept]),
    ...diagnosisMarkdown(report, view, language),
    ...(report.status === "missing" ? [] : casesMarkdown(report, view, language)),
  ];
}

function casesMarkdown(report: ExerciseReport, view: ExerciseView | undefined, language: Language): string[] {
  const words = WORDS[language];
  const fault = commonFault(report);
  if (fault !== null) return noneRan(fault, report.cases.length, words);
  const advised = adviceForAll(report.cases, words);
  const told = report.cases.map((each) => caseParts(each, view, language, advised));
  const lines = told.flatMap(({ line }) => (line === null ? [] : [line]));
  return [
    ...(advised === null ? [] : [advised]),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...told.flatMap(({ blocks }) => blocks),
    ...(view?.broken.flatMap((each) => propertyMarkdown(each, view.exercise, words)) ?? []),
    ...(report.nextHint === undefined ? [] : [nextHintText(report.nextHint, words)]),
  ];
}

/** A case as a line of the list that comes first, or as blocks of its own, or both. */
function caseParts(
  report: CaseReport | WithheldCaseReport | HiddenCaseReport,
  view: ExerciseView | undefined,
  language: Language,
  advised: string | null,
): { readonly line: string | null; readonly blocks: readonly string[] } {
  const words = WORDS[language];
  if ("hidden" in report) return { line: hiddenLine(report, words), blocks: [] };
  const pictures = view?.pictures.get(report.case);
  const table = pictures === undefined ? [] : [pictureTable(pictures, words)];
  if ("withheld" in report || report.verdict.kind !== "correct")
    return { line: null, blocks: [...caseMarkdown(report, view, language, advised), ...table] };
  return {
    line: correctLine(report, words),
    blocks: table.length === 0 ? [] : [`### ${MARKS.correct} ${report.case}`, ...table],
  };
}

function noneRan(fault: Verdict, cases: number, words: Words): string[] {
  const advice = words.advice(fault, quoted);
  return [
    `${MARKS[fault.kind]} ${words.headline(fault, quoted)}`,
    ...(advice === null ? [] : [advice]),
    words.noneRan(cases),
  ];
}

function correctLine(report: CaseReport, words: Words): string {
  const mutated = report.mutatedInput === true ? ` – ${words.labels.mutated}` : "";
  return `- ${MARKS.correct} ${report.case} ${pointsText(report)} ${words.verdict.correct}${mutated}`;
}

function hiddenLine(report: HiddenCaseReport, words: Words): string {
  const { kind } = report.verdict;
  return `- ${MARKS[kind]} ${report.case} ${pointsText(report)} ${words.verdict[kind]} (${words.labels.hidden})`;
}

/** Its columns are not aligned: a file name is far longer than what stands above it. */
function pictureTable({ input, expected, actual, beside }: CasePictures, words: Words): string {
  const { labels } = words;
  const pictures = [
    [labels.input, input],
    [labels.expected, expected],
    [labels.actual, actual],
    ...beside.map(({ pooling, picture }) => [words.pooling[pooling], picture] as const),
  ] as const;
  return markdownTable(
    [
      pictures.map(([label, link]) => (link === null ? label : `${label} ${shapeText(link.shape)}`)),
      pictures.map(([label, link]) => (link === null ? MARKS.missing : image(label, link))),
    ],
    { alignDelimiters: false },
  );
}

function image(label: string, { path }: PictureLink): string {
  return `![${label}](${markdownTarget(path)})`;
}
