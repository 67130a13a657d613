import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Printed } from "../../model/run.ts";
import type { Language } from "../../model/text.ts";
import { caseFacts, caseHeadline, type DifferenceFact, printedLines, printedRest } from "../case-facts.ts";
import { markdownBlock, markdownCode, markdownLine } from "../escape.ts";
import { MARKS } from "../marks.ts";
import { pointsText } from "../points.ts";
import { sharedAdvice } from "../shared-advice.ts";
import { type NamedTensor, tensorLines } from "../tensor-lines.ts";
import type { ExerciseView } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { quoted } from "./quote.ts";

/** What is advised alike for every case that is not correct. */
export function adviceForAll(cases: ExerciseReport["cases"], words: Words): string | null {
  const failing = cases.flatMap((each) => ("hidden" in each || each.verdict.kind === "correct" ? [] : [each]));
  return sharedAdvice(failing.map((each) => caseAdvice(each, words)));
}

/** One case that was not correct, in blocks; what was `advised` above is not said again. */
export function caseMarkdown(
  report: CaseReport | WithheldCaseReport,
  view: ExerciseView | undefined,
  language: Language,
  advised: string | null,
): string[] {
  const words = WORDS[language];
  const { case: id, verdict, printed } = report;
  const facts = view === undefined ? [] : factLines(view, report, language);
  const advice = caseAdvice(report, words);
  return [
    `### ${MARKS[verdict.kind]} ${id} ${pointsText(report)}: ${caseHeadline(report, words, quoted)}`,
    ...(facts.length === 0 ? [] : [facts.join("\n")]),
    ...(advice === null || advice === advised ? [] : [advice]),
    ...(report.mutatedInput === true ? [words.labels.mutated] : []),
    ...(view === undefined ? [] : grids(view, id, words)),
    ...(printed === undefined ? [] : printedBlocks(printed, words)),
  ];
}

function caseAdvice(report: CaseReport | WithheldCaseReport, words: Words): string | null {
  return "withheld" in report ? null : words.advice(report.verdict, quoted);
}

function factLines(view: ExerciseView, report: CaseReport | WithheldCaseReport, language: Language): string[] {
  const words = WORDS[language];
  const { labels } = words;
  const { why, call, differences, allowed } = caseFacts(view, report, language, words);
  return [
    ...(why === null ? [] : [`- **${labels.why}** ${markdownLine(why)}`]),
    ...(call === null ? [] : [`- **${labels.call}** ${markdownCode(call.code)}, ${call.shapes}`]),
    ...differences.map((difference) => `- ${differenceLine(difference, words)}`),
    ...(allowed === null ? [] : [`- **${labels.allowed}** ${allowed}`]),
  ];
}

function differenceLine({ which, at, numbers, arithmetic }: DifferenceFact, words: Words): string {
  const window = arithmetic === null ? "" : `; ${markdownCode(arithmetic)}`;
  const difference = numbers === null ? words.labels.differs : words.difference(numbers, markdownCode);
  return `**${words.place(which, at)}** ${difference}${window}`;
}

/** The small tensors of a case, written out. */
function grids({ exercise, answers, returned }: ExerciseView, id: string, words: Words): string[] {
  const expected = answers.get(id)?.expected;
  const actual = returned.get(id);
  const tensors: readonly NamedTensor[] = [
    ...(exercise.cases.find((testCase) => testCase.id === id)?.inputs ?? []),
    ...(expected === undefined ? [] : [{ name: words.labels.expected, tensor: expected }]),
    ...(actual === undefined ? [] : [{ name: words.labels.actual, tensor: actual }]),
  ];
  const lines = tensorLines(tensors, exercise.layout, words);
  return lines.length === 0 ? [] : [markdownBlock(lines)];
}

function printedBlocks(printed: Printed, words: Words): string[] {
  const told = printedLines(printed);
  const rest = printedRest(told, words);
  return [`${words.labels.printed}:`, markdownBlock(told.lines), ...(rest === null ? [] : [rest])];
}
