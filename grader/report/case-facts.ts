import type { CaseReport, WithheldCaseReport } from "../model/report.ts";
import type { Printed } from "../model/run.ts";
import type { Language } from "../model/text.ts";
import type { Mismatch, Place, WithheldVerdict, WrongValues } from "../model/verdict.ts";
import { arithmetic } from "./arithmetic.ts";
import { callText, inputShapes } from "./call.ts";
import { visibleLines } from "./escape.ts";
import { numbersApart, numberText } from "./numbers.ts";
import { pathText } from "./shape.ts";
import type { ExerciseView } from "./view.ts";
import { textIn } from "./words/languages.ts";
import type { Difference, Quote, Which, Words } from "./words/words.ts";

const MOST_LINES = 40;
const MOST_IN_LINE = 200;

/** What a learner is told of one case that was not correct, in the order of the telling. */
export type CaseFacts = {
  readonly why: string | null;
  readonly call: { readonly code: string; readonly shapes: string } | null;
  readonly differences: readonly DifferenceFact[];
  readonly allowed: string | null;
};

/** One cell that differs; `numbers` is null where they are withheld, `arithmetic` where there is no window to show. */
export type DifferenceFact = {
  readonly which: Which;
  readonly at: string;
  readonly numbers: Difference | null;
  readonly arithmetic: string | null;
};

/** The facts of one case; of a case that the exercise no longer has, only what the report says. */
export function caseFacts(
  view: ExerciseView,
  report: CaseReport | WithheldCaseReport,
  language: Language,
  words: Words,
): CaseFacts {
  const testCase = view.exercise.cases.find(({ id }) => id === report.case);
  const why = testCase?.why ?? null;
  return {
    why: why && textIn(language, why),
    call: testCase === undefined ? null : { code: callText(view.exercise, testCase), shapes: inputShapes(testCase) },
    ...("withheld" in report ? withheldFacts(report.verdict) : shownFacts(view, report, words)),
  };
}

/** What happened in a case, in a few words. */
export function caseHeadline(report: CaseReport | WithheldCaseReport, words: Words, quote: Quote): string {
  if (!("withheld" in report)) return words.headline(report.verdict, quote);
  const { verdict } = report;
  const { kind } = verdict;
  if (kind !== "wrong-values") return words.verdict[kind];
  const { wrong, of } = verdict;
  return wrong === undefined || of === undefined ? words.verdict[kind] : words.headline({ kind, wrong, of }, quote);
}

/** What was printed, in lines that are safe to show, and whether that is all; `more`: how many bytes are left out. */
export function printedLines(printed: Printed): PrintedLines {
  const text = printed.text.replace(/\n$/, "");
  const lines = text.split(/\r?\n/, MOST_LINES + 1);
  const shown = visibleLines(lines.slice(0, MOST_LINES).join("\n")).map((line) =>
    [...line].length > MOST_IN_LINE ? `${[...line].slice(0, MOST_IN_LINE).join("")}…` : line,
  );
  const rest = text
    .split(/(?<=\n)/)
    .slice(MOST_LINES)
    .join("");
  const isKnown = !printed.cut || printed.more !== undefined;
  const more = new TextEncoder().encode(rest).length + (printed.more ?? 0);
  return { lines: shown, cut: printed.cut || lines.length > MOST_LINES, ...(isKnown && more > 0 ? { more } : {}) };
}

export type PrintedLines = { readonly lines: readonly string[]; readonly cut: boolean; readonly more?: number };

/** What stands below a print-out that is not all; null below one that is. */
export function printedRest({ cut, more }: PrintedLines, words: Words): string | null {
  return cut ? words.printedRest(more ?? null) : null;
}

type Differences = Pick<CaseFacts, "differences" | "allowed">;

const NO_DIFFERENCES: Differences = { differences: [], allowed: null };

function shownFacts(view: ExerciseView, report: CaseReport, words: Words): Differences {
  const { verdict } = report;
  if (verdict.kind !== "wrong-values") return NO_DIFFERENCES;
  const { first, worst } = verdict;
  return {
    differences: places(first, worst, (which, mismatch) => differenceFact(view.exercise.op, which, mismatch)),
    allowed: allowed(view, report, verdict, words),
  };
}

function withheldFacts(verdict: WithheldVerdict): Differences {
  if (verdict.kind !== "wrong-values") return NO_DIFFERENCES;
  const { first, worst } = verdict;
  if (first === undefined || worst === undefined) return NO_DIFFERENCES;
  const placeFact = (which: Which, { at }: Place) => ({ which, at: pathText(at), numbers: null, arithmetic: null });
  return { differences: places(first, worst, placeFact), allowed: null };
}

/** The two places that are told, or the only one. */
function places<At extends Place>(
  first: At,
  worst: At,
  fact: (which: Which, place: At) => DifferenceFact,
): DifferenceFact[] {
  const isSame = pathText(first.at) === pathText(worst.at);
  return isSame ? [fact("only", first)] : [fact("first", first), fact("worst", worst)];
}

function differenceFact(op: string, which: Which, mismatch: Mismatch): DifferenceFact {
  const { expected, actual, window } = mismatch;
  const [expectedText, actualText] = numbersApart(expected, actual);
  const off = Math.abs(expected - actual);
  return {
    which,
    at: pathText(mismatch.at),
    numbers: { expected: expectedText, actual: actualText, off: Number.isFinite(off) ? numberText(off) : null },
    arithmetic: window && arithmetic(op, window, expected),
  };
}

function allowed(view: ExerciseView, report: CaseReport, verdict: WrongValues, words: Words): string {
  return words.allowed(verdict.tolerance, view.answers.get(report.case)?.tolerance.why ?? null);
}
