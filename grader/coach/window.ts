import type { TestCase } from "../model/exercise.ts";
import type { CaseReport } from "../model/report.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Language } from "../model/text.ts";
import type { Mismatch, WrongValues } from "../model/verdict.ts";
import { at, offsetOf } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { windowOf } from "../ops/window-of.ts";
import { isOpen } from "../report/access/disclosure.ts";
import type { ExerciseView } from "../report/access/view.ts";
import { arithmetic } from "../report/facts/arithmetic.ts";
import { caseFacts, shiftedWindow } from "../report/facts/case.ts";
import { caseFeedback } from "../report/feedback/case.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { WORDS } from "../report/locales/languages.ts";
import { headingLine } from "../report/render/terminal/case.ts";
import { factRows } from "../report/render/terminal/facts.ts";
import { gridsText } from "../report/render/terminal/grids.ts";
import { rowsText } from "../report/render/terminal/rows.ts";
import type { Screen } from "../report/render/terminal/screen.ts";
import { isWhole } from "../report/render/terminal/tried.ts";
import { DIGITS } from "../report/text/numbers.ts";
import { cellAt, extentOf, planeOf, slicesOf } from "../report/text/plane.ts";
import { pathText } from "../report/text/shape.ts";
import { entryOf, type Result } from "./coach.ts";

/** The first case with wrong values, if its windows may be seen and are small enough to be drawn. */
export type WrongCase = {
  readonly report: CaseReport & { readonly verdict: WrongValues };
  readonly view: ExerciseView;
  readonly testCase: TestCase;
  readonly expected: Tensor;
  readonly actual: Tensor;
};

export function wrongCase(result: Result): WrongCase | null {
  const seen = entryOf(result);
  if (seen === null || !isOpen("worked-window", seen.entry.nextHint ?? null)) return null;
  const { entry, view } = seen;
  const report = entry.cases.filter(isWhole).find(hasWrongValues);
  const testCase = view.exercise.cases.find(({ id }) => id === report?.case);
  const expected = testCase && view.answers.get(testCase.id)?.expected;
  const actual = testCase && view.returned.get(testCase.id);
  if (report === undefined || testCase === undefined || expected === undefined || actual === undefined) return null;
  const isDrawn = gridsText(report, view, WORDS.en, { colour: false, width: Number.POSITIVE_INFINITY }) !== "";
  return isDrawn && report.verdict.first.window !== null ? { report, view, testCase, expected, actual } : null;
}

function hasWrongValues(report: CaseReport): report is WrongCase["report"] {
  return report.verdict.kind === "wrong-values";
}

/** The steps that arrows make in reading order: cell by cell, or a row at once. */
const STEPS: Readonly<Record<string, (columns: number) => number>> = {
  left: () => -1,
  right: () => 1,
  up: (columns) => -columns,
  down: (columns) => columns,
};

/** The cell that an arrow leads to; after the last cell of one slice comes the next slice. */
export function cellBeside(cell: readonly number[], key: string, { expected, view }: WrongCase): readonly number[] {
  const { shape } = expected;
  const plane = planeOf(shape, LAYOUTS[view.exercise.layout]);
  const [rows, columns] = extentOf(shape, plane);
  const cells = slicesOf(shape, plane).flatMap((slice) =>
    Array.from({ length: rows * columns }, (_, i) => cellAt(shape, plane, slice, Math.floor(i / columns), i % columns)),
  );
  const now = cells.findIndex((each) => each.join() === cell.join());
  return cells[now + (STEPS[key]?.(columns) ?? 0)] ?? cell;
}

/** One cell of a wrong result with its window: in words, and in the grids. */
export function windowText(wrong: WrongCase, cell: readonly number[], language: Language, screen: Screen): string {
  const { report, view, testCase } = wrong;
  const words = WORDS[language];
  const first = mismatchAt(wrong, cell);
  const shown = { ...report, verdict: { ...report.verdict, first, worst: first } };
  const { heading, facts } = caseFeedback(caseFacts({}, shown, view), words, language);
  const isRight = first.expected === first.actual;
  const why = facts.filter(({ kind }) => kind === "why" || kind === "call").flatMap(factRows);
  const rows = isRight
    ? [[`✓ ${COACH_WORDS[language].cell(pathText(cell))}`, arithmeticAt(view, testCase, first)] as const]
    : facts.filter(({ kind }) => kind === "difference").flatMap(factRows);
  return `${headingLine(heading, screen)}\n${rowsText([...why, ...rows], "    ", screen)}${gridsText(shown, view, words, screen)}`;
}

function mismatchAt({ view, testCase, expected, actual }: WrongCase, cell: readonly number[]): Mismatch {
  const offset = offsetOf(cell, expected.shape);
  return {
    at: cell,
    expected: at(expected.values, offset),
    actual: at(actual.values, offset),
    window: windowOf(cell, view.exercise, testCase.call),
  };
}

function arithmeticAt(
  { exercise }: ExerciseView,
  { call }: TestCase,
  { at: cell, window, expected }: Mismatch,
): string {
  if (window === null) return "";
  return arithmetic(exercise.op, window, expected, DIGITS, shiftedWindow(exercise, call, cell)) ?? "";
}
