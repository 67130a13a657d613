import type { Call } from "../../model/program.ts";
import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Printed } from "../../model/run.ts";
import type { Text } from "../../model/text.ts";
import type { Mismatch, Place, Verdict, VerdictKind, Window, WithheldVerdict } from "../../model/verdict.ts";
import type { NamedNumber } from "../../ops/op.ts";
import { type OpInLayout, opOf } from "../../ops/op-of.ts";
import { windowOf } from "../../ops/window-of.ts";
import type { ExerciseView } from "../access/view.ts";
import { visibleLines } from "../text/escape.ts";
import { digitsApart, numberText } from "../text/numbers.ts";
import { pathText } from "../text/shape.ts";
import { arithmetic } from "./arithmetic.ts";
import { callText, inputShapes } from "./call.ts";
import { caseName } from "./case-name.ts";
import { type NearTolerance, nearTolerance } from "./near-tolerance.ts";
import { numberArithmetic } from "./number-arithmetic.ts";
import { type OpenVerdict, openVerdictOf } from "./open-verdict.ts";

const MAX_LINES = 40;
const MAX_IN_LINE = 200;

/** The facts of one case, independent of language; null for those that do not exist or may not be shown. */
export type CaseFacts = {
  readonly case: string;
  /** What the case is called: its title, or else its id. */
  readonly name: Text;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: VerdictKind;
  readonly isHidden: boolean;
  readonly happened: OpenVerdict | null;
  readonly why: Text | null;
  readonly call: { readonly code: string; readonly shapes: string } | null;
  readonly differences: readonly DifferenceFacts[];
  /** Only if a difference is near it. */
  readonly allowed: NearTolerance | null;
  readonly printed: PrintedLines | null;
} & OwnFacts;

/** Small facts about a student's own result; a page's data contain them unchanged. */
export type OwnFacts = {
  readonly mutatedInput?: true;
  /** How many of the wrong cells are NaN, if any. */
  readonly nanCells?: number;
};

/** Which of the differing places it is. */
export type Which = "only" | "first" | "worst";

/** Two numbers that should be equal, written out; `off` is null if they have no distance. */
export type Difference = { readonly expected: string; readonly actual: string; readonly off: string | null };

/** One cell that differs; `numbers` is null if they are withheld, `arithmetic` if there is no window to show. */
export type DifferenceFacts = {
  readonly which: Which;
  readonly at: readonly number[];
  /** What the number is, if the result has numbers of several kinds. */
  readonly name?: string;
  readonly numbers: Difference | null;
  readonly arithmetic: string | null;
};

/** The facts of one case; for a case that the exercise no longer has, only those in the report. */
export function caseFacts(
  { fault, nextHint }: Pick<ExerciseReport, "fault" | "nextHint">,
  report: ExerciseReport["cases"][number],
  view: ExerciseView | undefined,
): CaseFacts {
  const { case: id, points, maxPoints, verdict } = report;
  const common = { case: id, points, maxPoints, verdict: verdict.kind };
  if ("hidden" in report) {
    return { ...common, ...NOTHING, name: caseName(id, undefined), isHidden: true, happened: fault ?? null };
  }
  const testCase = view?.exercise.cases.find((each) => each.id === id);
  return {
    ...common,
    name: caseName(id, testCase),
    isHidden: false,
    happened: openVerdictOf(report),
    why: testCase?.why ?? null,
    call:
      view === undefined || testCase === undefined
        ? null
        : { code: callText(view.exercise, testCase.call), shapes: inputShapes(view.exercise, testCase.call) },
    ...differencesOf(report, view, nextHint === undefined),
    ...ownFacts(report, view),
    printed: report.printed === undefined ? null : printedLines(report.printed),
  };
}

const NOTHING = {
  why: null,
  call: null,
  differences: [],
  allowed: null,
  printed: null,
} as const;

export function ownFacts(report: CaseReport | WithheldCaseReport, view: ExerciseView | undefined): OwnFacts {
  const { mutatedInput } = report;
  const nanCells = view === undefined || "withheld" in report ? 0 : nanCellsIn(report, view);
  return { ...(mutatedInput === undefined ? {} : { mutatedInput }), ...(nanCells === 0 ? {} : { nanCells }) };
}

function nanCellsIn({ case: id, verdict }: CaseReport, { answers, returned }: ExerciseView): number {
  const [expected, actual] = [answers.get(id)?.expected.values, returned.get(id)?.values];
  if (verdict.kind !== "wrong-values" || expected === undefined || actual === undefined) return 0;
  let count = 0; // a photograph has hundreds of thousands of cells, and every form of a report asks
  for (let i = 0; i < actual.length; i++) if (Number.isNaN(actual[i]) && !Number.isNaN(expected[i])) count++;
  return count;
}

/** Printed output in lines that are safe to show, and whether that is all; `more`: the number of bytes left out. */
export function printedLines(printed: Printed): PrintedLines {
  const text = printed.text.replace(/\n$/, "");
  const lines = text.split(/\r?\n/, MAX_LINES + 1);
  const shown = visibleLines(lines.slice(0, MAX_LINES).join("\n")).map((line) =>
    [...line].length > MAX_IN_LINE ? `${[...line].slice(0, MAX_IN_LINE).join("")}…` : line,
  );
  const rest = text
    .split(/(?<=\n)/)
    .slice(MAX_LINES)
    .join("");
  const isKnown = !printed.cut || printed.more !== undefined;
  const more = new TextEncoder().encode(rest).length + (printed.more ?? 0);
  return { lines: shown, cut: printed.cut || lines.length > MAX_LINES, ...(isKnown && more > 0 ? { more } : {}) };
}

export type PrintedLines = { readonly lines: readonly string[]; readonly cut: boolean; readonly more?: number };

type Differences = Pick<CaseFacts, "differences" | "allowed">;

const NO_DIFFERENCES: Differences = { differences: [], allowed: null };

function differencesOf(
  report: CaseReport | WithheldCaseReport,
  view: ExerciseView | undefined,
  isWorked: boolean,
): Differences {
  if (view === undefined || report.verdict.kind !== "wrong-values") return NO_DIFFERENCES;
  const { exercise } = view;
  const call = exercise.cases.find(({ id }) => id === report.case)?.call ?? null;
  const numbers = call && opOf(exercise).numbers(call);
  if ("withheld" in report) return withheldDifferences(report.verdict, numbers);
  return shownDifferences(report.verdict, numbers, (mismatch, digits) => {
    const { at, expected, window } = mismatch;
    if (window !== null)
      return arithmetic(exercise.op, window, expected, digits, call && shiftedWindow(exercise, call, at));
    return isWorked ? numberArithmetic(numbers, at, expected, digits) : null;
  });
}

/** The window in the shifted input; null if the op does not shift. */
export function shiftedWindow(exercise: OpInLayout, call: Call, cell: readonly number[]): Window | null {
  const shifted = opOf(exercise).shifted(call);
  return shifted && windowOf(cell, exercise, { ...call, inputs: [shifted] });
}

type ArithmeticAt = (mismatch: Mismatch, digits: number) => string | null;

function shownDifferences(verdict: Verdict, numbers: Numbers, arithmeticAt: ArithmeticAt): Differences {
  if (verdict.kind !== "wrong-values") return NO_DIFFERENCES;
  const { first, worst, tolerance } = verdict;
  const differences = places(first, worst, numbers, (which, mismatch) => ({
    which,
    ...nameAt(numbers, mismatch.at),
    ...differenceFacts(mismatch, arithmeticAt),
  }));
  return { differences, allowed: nearTolerance(tolerance, differences) };
}

function withheldDifferences(verdict: WithheldVerdict, numbers: Numbers): Differences {
  if (verdict.kind !== "wrong-values") return NO_DIFFERENCES;
  const { first, worst } = verdict;
  if (first === undefined || worst === undefined) return NO_DIFFERENCES;
  const placeFacts = (which: Which, { at }: Place) => ({
    which,
    at,
    ...nameAt(numbers, at),
    numbers: null,
    arithmetic: null,
  });
  return { differences: places(first, worst, numbers, placeFacts), allowed: null };
}

type Numbers = readonly NamedNumber[] | null;

function nameAt(numbers: Numbers, [index = 0]: readonly number[]): Pick<DifferenceFacts, "name"> {
  const name = numbers?.[index]?.name;
  return name === undefined ? {} : { name };
}

/** The two places that are shown, or the only one: numbers of different kinds have no worst. */
function places<At extends Place>(
  first: At,
  worst: At,
  numbers: Numbers,
  facts: (which: Which, place: At) => DifferenceFacts,
): DifferenceFacts[] {
  const isOnly = numbers !== null || pathText(first.at) === pathText(worst.at);
  return isOnly ? [facts("only", first)] : [facts("first", first), facts("worst", worst)];
}

function differenceFacts(mismatch: Mismatch, arithmeticAt: ArithmeticAt): Omit<DifferenceFacts, "which"> {
  const { at, expected, actual } = mismatch;
  const digits = digitsApart(expected, actual);
  const off = Math.abs(expected - actual);
  return {
    at,
    numbers: {
      expected: numberText(expected, digits),
      actual: numberText(actual, digits),
      off: Number.isFinite(off) ? numberText(off) : null,
    },
    arithmetic: arithmeticAt(mismatch, digits),
  };
}
