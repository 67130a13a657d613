import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty } from "../../model/property.ts";
import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Printed } from "../../model/run.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Language } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import { caseFacts, caseHeadline, type DifferenceFact, printedLines, printedRest } from "../case-facts.ts";
import { shortened, visible } from "../escape.ts";
import { isSmall, nestedText } from "../grid.ts";
import { MARKS } from "../marks.ts";
import { pointsText } from "../points.ts";
import { propertyFacts } from "../property-facts.ts";
import { shapeText } from "../shape.ts";
import type { ExerciseView } from "../view.ts";
import { WORDS } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { gridsText } from "./grids.ts";
import { painted } from "./paint.ts";
import { type Row, rowsText } from "./rows.ts";
import type { Screen } from "./screen.ts";

const MOST_QUOTED = 300;

/** One case on the terminal: a line, and below it what there is to say. */
export function caseText(
  report: ExerciseReport["cases"][number],
  view: ExerciseView | undefined,
  language: Language,
  screen: Screen,
  hasAdvice: boolean,
): string {
  const words = WORDS[language];
  const { verdict } = report;
  const headline =
    "hidden" in report
      ? `${words.verdict[verdict.kind]} (${words.labels.hidden})`
      : caseHeadline(report, words, quoted);
  const id = painted(`${MARKS[verdict.kind]} ${report.case}`, verdict.kind, screen.colour);
  const rows = "hidden" in report ? [] : caseRows(report, view, language, hasAdvice);
  const isWhole = view !== undefined && !("hidden" in report) && !("withheld" in report);
  const grids = isWhole ? gridsText(report, view, words, screen) : "";
  return `${id}  ${pointsText(report)}  ${headline}\n${rowsText(rows, "    ", screen)}${grids}`;
}

/** Several cases that came to the same, on the terminal: their names, and once what there is to say. */
export function alikeText(
  first: ExerciseReport["cases"][number],
  others: readonly ExerciseReport["cases"][number][],
  language: Language,
  screen: Screen,
  hasAdvice: boolean,
): string {
  if ("hidden" in first || "withheld" in first) return "";
  const all = [first, ...others];
  const ids = all.map((each) => each.case).join(", ");
  const names = painted(`${MARKS[first.verdict.kind]} ${ids}`, first.verdict.kind, screen.colour);
  const points = pointsText({
    points: all.reduce((sum, each) => sum + each.points, 0),
    maxPoints: all.reduce((sum, each) => sum + each.maxPoints, 0),
    verdict: first.verdict,
  });
  const rows = caseRows(first, undefined, language, hasAdvice);
  return `${names}  ${points}  ${caseHeadline(first, WORDS[language], quoted)}\n${rowsText(rows, "    ", screen)}`;
}

/** What the learner can do about a case; null where there is nothing to say beyond what happened. */
export function caseAdvice(report: ExerciseReport["cases"][number], words: Words): string | null {
  return "hidden" in report || "withheld" in report ? null : words.advice(report.verdict, quoted);
}

/** One property that does not hold, on the terminal. */
export function propertyText(checked: CheckedProperty, exercise: Exercise, language: Language, screen: Screen): string {
  const words = WORDS[language];
  const { law, call, tensors } = propertyFacts(checked, exercise, words);
  const rows: readonly Row[] = [
    [words.labels.call, `${call.code}, ${call.shapes}`],
    ...tensors.map(([name, tensor]) => [name, tensorText(tensor, words)] as const),
  ];
  return `${painted(MARKS["wrong-values"], "wrong-values", screen.colour)} ${law}\n${rowsText(rows, "    ", screen)}`;
}

function tensorText(tensor: Tensor | null, words: Words): string {
  if (tensor === null) return words.labels.noTensor;
  return isSmall(tensor) ? nestedText(tensor) : shapeText(tensor.shape);
}

/** Why no case of an exercise could run. */
export function faultText(fault: Verdict, cases: number, words: Words): string {
  const advice = words.advice(fault, quoted);
  const lines = [words.headline(fault, quoted), ...(advice === null ? [] : [advice]), words.noneRan(cases)];
  return lines.map((line) => `    ${line}\n`).join("");
}

function caseRows(
  report: CaseReport | WithheldCaseReport,
  view: ExerciseView | undefined,
  language: Language,
  hasAdvice: boolean,
): Row[] {
  const words = WORDS[language];
  const { verdict, mutatedInput, printed } = report;
  const advice = hasAdvice ? caseAdvice(report, words) : null;
  return [
    ...(view === undefined || verdict.kind === "correct" ? [] : factRows(view, report, language)),
    ...(advice === null ? [] : [[words.labels.advice, advice] as const]),
    ...(mutatedInput === true ? [[words.labels.input, words.labels.mutated] as const] : []),
    ...(printed === undefined || verdict.kind === "correct" ? [] : printedRows(printed, words)),
  ];
}

function factRows(view: ExerciseView, report: CaseReport | WithheldCaseReport, language: Language): Row[] {
  const words = WORDS[language];
  const { labels } = words;
  const { why, call, differences, allowed } = caseFacts(view, report, language, words);
  return [
    ...(why === null ? [] : [[labels.why, visible(why.trim().replace(/\s+/g, " "))] as const]),
    ...(call === null ? [] : [[labels.call, `${call.code}, ${call.shapes}`] as const]),
    ...differences.map(
      (difference) => [words.place(difference.which, difference.at), differenceText(difference, words)] as const,
    ),
    ...(allowed === null ? [] : [[labels.allowed, allowed] as const]),
  ];
}

function differenceText({ numbers, arithmetic }: DifferenceFact, words: Words): string {
  if (numbers === null) return words.labels.differs;
  return [words.difference(numbers, (number) => number), ...(arithmetic === null ? [] : [arithmetic])].join("  ");
}

function printedRows(printed: Printed, words: Words): Row[] {
  const told = printedLines(printed);
  const rest = printedRest(told, words);
  return [...told.lines, ...(rest === null ? [] : [rest])].map((line, i) => [
    i === 0 ? words.labels.printed : "",
    `| ${line}`,
  ]);
}

/** Foreign text in a line on the terminal. */
export function quoted(text: string): string {
  return `\`${shortened(text, MOST_QUOTED)}\``;
}
