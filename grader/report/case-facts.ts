import type { CaseReport } from "../model/report.ts";
import type { Printed } from "../model/run.ts";
import type { Language } from "../model/text.ts";
import type { Mismatch, WrongValues } from "../model/verdict.ts";
import { arithmetic } from "./arithmetic.ts";
import { callText, inputShapes } from "./call.ts";
import { visibleLines } from "./escape.ts";
import { numbersApart, numberText } from "./numbers.ts";
import { pathText } from "./shape.ts";
import type { ExerciseView } from "./view.ts";
import { textIn } from "./words/languages.ts";
import type { Difference, Which, Words } from "./words/words.ts";

const MOST_LINES = 40;
const MOST_IN_LINE = 200;

/** What a learner is told of one case that was not correct, in the order of the telling. */
export type CaseFacts = {
  readonly why: string | null;
  readonly call: { readonly code: string; readonly shapes: string } | null;
  readonly differences: readonly DifferenceFact[];
  readonly allowed: string | null;
};

/** One cell that differs; `arithmetic` is null where it has no window. */
export type DifferenceFact = {
  readonly which: Which;
  readonly at: string;
  readonly numbers: Difference;
  readonly arithmetic: string | null;
};

/** The facts of one case; of a case that the exercise no longer has, only what the report says. */
export function caseFacts(view: ExerciseView, report: CaseReport, language: Language, words: Words): CaseFacts {
  const testCase = view.exercise.cases.find(({ id }) => id === report.case);
  const why = testCase?.why ?? null;
  const { verdict } = report;
  return {
    why: why && textIn(language, why),
    call: testCase === undefined ? null : { code: callText(view.exercise, testCase), shapes: inputShapes(testCase) },
    differences: verdict.kind === "wrong-values" ? differences(view.exercise.op, verdict) : [],
    allowed: verdict.kind === "wrong-values" ? allowed(view, report, verdict, words) : null,
  };
}

/** What was printed, in lines that are safe to show, and whether that is all. */
export function printedLines(printed: Printed): { readonly lines: readonly string[]; readonly cut: boolean } {
  const text = printed.text.replace(/\n$/, "");
  const lines = text.split(/\r?\n/, MOST_LINES + 1);
  const shown = visibleLines(lines.slice(0, MOST_LINES).join("\n")).map((line) =>
    [...line].length > MOST_IN_LINE ? `${[...line].slice(0, MOST_IN_LINE).join("")}…` : line,
  );
  return { lines: shown, cut: printed.cut || lines.length > MOST_LINES };
}

function differences(op: string, { first, worst }: WrongValues): DifferenceFact[] {
  const isSame = pathText(first.at) === pathText(worst.at);
  return [
    differenceFact(op, isSame ? "only" : "first", first),
    ...(isSame ? [] : [differenceFact(op, "worst", worst)]),
  ];
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
