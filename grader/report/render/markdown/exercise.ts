import { markdownTable } from "markdown-table";
import type { ExerciseReport } from "../../../model/report.ts";
import type { CasePictures, ExerciseView, PictureLink } from "../../access/view.ts";
import { type CaseFacts, caseFacts } from "../../facts/case.ts";
import { codeFrame } from "../../facts/code-frame.ts";
import { exerciseFacts } from "../../facts/exercise.ts";
import { propertyFacts } from "../../facts/property.ts";
import { caseFeedback } from "../../feedback/case.ts";
import { type ExerciseFeedback, exerciseFeedback, type FaultFeedback, type Notice } from "../../feedback/exercise.ts";
import { propertyFeedback } from "../../feedback/property.ts";
import { adviceForAll } from "../../feedback/shared-advice.ts";
import { type Reader, wordsFor } from "../../locales/reader.ts";
import type { Sentence } from "../../locales/sentence.ts";
import type { Words } from "../../locales/words.ts";
import { markdownBlock, markdownTarget, markdownText } from "../../text/escape.ts";
import { shapeText } from "../../text/shape.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { codeFrameLines } from "../code-frame.ts";
import { writtenCounterexample } from "../counterexample.ts";
import { caseLine, caseMarkdown } from "./case.ts";
import { diagnosisMarkdown } from "./diagnosis.ts";
import { propertyMarkdown } from "./property.ts";
import { markdownOf } from "./writing.ts";

/** One exercise of a student's report, in blocks. */
export function exerciseMarkdown(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  reader: Reader,
  isOlder = false,
): string[] {
  const words = wordsFor(reader);
  const facts = exerciseFacts(report, view, isOlder);
  const feedback = exerciseFeedback(facts, report.cases, words, reader.language);
  const { verdict, title, points, result } = feedback.heading;
  const remarks = (which: (kind: Notice["kind"]) => boolean) =>
    feedback.remarks.filter(({ kind }) => which(kind)).map(({ text }) => markdownOf(text));
  return [
    `## ${VERDICTS[verdict].figure} ${markdownOf(title)}: ${points}, ${markdownOf(result)}`,
    ...remarks((kind) => kind === "outcomes"),
    ...(facts.file === null ? [] : [markdownText(facts.file)]),
    ...remarks((kind) => kind !== "outcomes"),
    ...diagnosisMarkdown(feedback.diagnosis, writtenCounterexample(report, view, words)),
    ...(feedback.fault === null ? frameMarkdown(report, view) : []),
    ...(report.status === "missing" ? [] : casesMarkdown(report, feedback, view, reader)),
  ];
}

function casesMarkdown(
  report: ExerciseReport,
  { fault, nextHint }: ExerciseFeedback,
  view: ExerciseView | undefined,
  reader: Reader,
): string[] {
  const words = wordsFor(reader);
  if (fault !== null) return faultMarkdown(fault, frameMarkdown(report, view));
  const cases = report.cases.map((each) => caseFacts(report, each, view));
  const advised = adviceForAll(cases, words);
  const told = cases.map((each) => caseParts(each, view, reader, advised));
  const lines = told.flatMap(({ line }) => (line === null ? [] : [line]));
  return [
    ...(advised === null ? [] : [markdownOf(advised)]),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...told.flatMap(({ blocks }) => blocks),
    ...(view?.broken.flatMap((each) =>
      propertyMarkdown(propertyFeedback(propertyFacts(each, view.exercise), words), view.exercise.layout, words),
    ) ?? []),
    ...(nextHint === null ? [] : [nextHint]),
  ];
}

/** A case as a line of the list at the top, or as separate blocks, or both. */
function caseParts(
  facts: CaseFacts,
  view: ExerciseView | undefined,
  reader: Reader,
  advised: Sentence | null,
): { readonly line: string | null; readonly blocks: readonly string[] } {
  const words = wordsFor(reader);
  const feedback = caseFeedback(facts, words, reader.language, advised);
  if (facts.isHidden) return { line: caseLine(feedback), blocks: [] };
  const pictures = view?.pictures.get(facts.case);
  const table = pictures === undefined ? [] : [pictureTable(pictures, words)];
  if (facts.verdict !== "correct")
    return { line: null, blocks: [...caseMarkdown(facts.case, feedback, view, words), ...table] };
  return {
    line: caseLine(feedback),
    blocks:
      table.length === 0 ? [] : [`### ${VERDICTS.correct.figure} ${markdownOf(feedback.heading.title)}`, ...table],
  };
}

/** The faulty line with its neighbours, as a block. */
function frameMarkdown(report: ExerciseReport, view: ExerciseView | undefined): readonly string[] {
  const frame = codeFrame(report, view);
  return frame === null ? [] : [markdownBlock(codeFrameLines(frame))];
}

function faultMarkdown({ verdict, result, advice, noneRan }: FaultFeedback, code: readonly string[]): string[] {
  return [
    `${VERDICTS[verdict].figure} ${markdownOf(result)}`,
    ...code,
    ...(advice === null ? [] : [markdownOf(advice)]),
    noneRan,
  ];
}

function pictureTable({ input, expected, actual, comparisons }: CasePictures, words: Words): string {
  const { labels } = words;
  const pictures = [
    [labels.input, input],
    [labels.expected, expected],
    [labels.actual, actual],
    ...comparisons.map(({ pooling, picture }) => [words.pooling[pooling], picture] as const),
  ] as const;
  return markdownTable(
    [
      pictures.map(([label, link]) => (link === null ? label : `${label} ${shapeText(link.shape)}`)),
      pictures.map(([label, link]) => (link === null ? VERDICTS.missing.figure : image(label, link))),
    ],
    { alignDelimiters: false },
  );
}

function image(label: string, { path }: PictureLink): string {
  return `![${label}](${markdownTarget(path)})`;
}
