import { styleText } from "node:util";
import type { Exercise, TestCase } from "../../../model/exercise.ts";
import type { LayoutName } from "../../../model/layout.ts";
import type { CaseReport } from "../../../model/report.ts";
import type { Tensor } from "../../../model/tensor.ts";
import type { Mismatch, WrongValues } from "../../../model/verdict.ts";
import { at, offsetOf } from "../../../numeric/shape.ts";
import { LAYOUTS } from "../../../ops/layout.ts";
import { opOf } from "../../../ops/op-of.ts";
import type { ExerciseView } from "../../access/view.ts";
import { shiftedWindow } from "../../facts/case.ts";
import type { Words } from "../../locales/words.ts";
import { columns } from "../../text/display-width.ts";
import { errorStrengths, type Strength } from "../../text/error-strength.ts";
import { digitsBeside, numberText } from "../../text/numbers.ts";
import { cellAt, extentOf, isInside, type Plane, planeOf } from "../../text/plane.ts";
import { shapeText } from "../../text/shape.ts";
import type { Screen } from "./screen.ts";

const MAX_IN_LINE = 12;
const MAX_WIDTH = 96;
const INDENT = "    ";
const GAP = "   ";

/** The grids of a case with wrong values, side by side: the first window, and how far each cell is off; or empty. */
export function gridsText(report: CaseReport, view: ExerciseView, words: Words, screen: Screen): string {
  const { verdict } = report;
  const testCase = view.exercise.cases.find(({ id }) => id === report.case);
  const expected = view.answers.get(report.case)?.expected;
  const actual = view.returned.get(report.case);
  if (verdict.kind !== "wrong-values" || testCase === undefined || expected === undefined || actual === undefined)
    return "";
  const blocks = blocksOf({ verdict, testCase, expected, actual }, view, words, screen);
  if (blocks === null) return "";
  const lines = ["", ...sideBySide(blocks, widthIn(screen)), words.labels.gridLegend];
  return lines.map((line) => `${`${INDENT}${line}`.trimEnd()}\n`).join("");
}

/** The tensors drawn for a case. */
type Drawn = {
  readonly verdict: WrongValues;
  readonly testCase: TestCase;
  readonly expected: Tensor;
  readonly actual: Tensor;
};

/** Lines under a heading. */
type Block = readonly string[];

/** Null if a grid would be too large, or if there is none. */
function blocksOf(
  { verdict, testCase, expected, actual }: Drawn,
  { exercise }: ExerciseView,
  words: Words,
  screen: Screen,
): readonly Block[] | null {
  const { at: firstAt } = verdict.first;
  const { labels } = words;
  const wanted = tableThrough(labels.expected, expected, exercise.layout, firstAt);
  const given = tableThrough(labels.actual, actual, exercise.layout, firstAt);
  if (wanted === null || given === null) return null;
  const isFirst = (cell: readonly number[]) => cell.join() === firstAt.join();
  const strengths = errorStrengths([...expected.values], [...actual.values], verdict.tolerance);
  const digits = digitsBeside(expected.values, actual.values, (offset) => at(strengths, offset) > 0);
  const look = { colour: screen.colour, width: widthIn(screen), digits };
  return [
    ...inputBlocks(exercise, testCase, verdict.first, words, look),
    block(wanted, words, { isMarked: isFirst, ...look }),
    block(given, words, { isMarked: isFirst, strengths, ...look }),
  ];
}

/** The input and, if the operation shifts it, what becomes of it, each with the window of a cell of the result. */
function inputBlocks(
  exercise: Exercise,
  { call }: TestCase,
  { at: cell, window }: Mismatch,
  words: Words,
  look: Omit<Look, "isMarked">,
): readonly Block[] {
  const op = opOf(exercise);
  const shifted = op.shifted(call);
  const inputs = [
    { ...at(op.namedInputs(call), 0), window },
    ...(shifted === null
      ? []
      : [{ name: words.labels.shifted, tensor: shifted, window: shiftedWindow(exercise, call, cell) }]),
  ];
  return inputs.flatMap(({ name, tensor, window: read }) => {
    const table = read && tableThrough(name, tensor, exercise.layout, read.start);
    return table ? [block(table, words, { isMarked: (each) => isInside(each, read), ...look })] : [];
  });
}

/** One slice of a tensor: the one through a certain cell. */
type Table = {
  readonly name: string;
  readonly tensor: Tensor;
  readonly plane: Plane;
  readonly slice: readonly number[];
};

/** Null if the slice is too large to be readable. */
export function tableThrough(name: string, tensor: Tensor, layout: LayoutName, cell: readonly number[]): Table | null {
  const plane = planeOf(tensor.shape, LAYOUTS[layout]);
  if (extentOf(tensor.shape, plane).some((length) => length > MAX_IN_LINE)) return null;
  return { name, tensor, plane, slice: plane.others.map((axis) => at(cell, axis)) };
}

type Look = {
  readonly isMarked: (cell: readonly number[]) => boolean;
  /** The error strength of each cell, for a result. */
  readonly strengths?: readonly Strength[];
  readonly colour: boolean;
  /** How many digits its numbers are written with. */
  readonly digits: number;
  /** How many columns of the terminal it may take. */
  readonly width: number;
};

export function block(table: Table, words: Words, look: Look): Block {
  const { name, tensor, plane, slice } = table;
  const where = slice.map((index, i) => `, ${words.slice(plane.names[at(plane.others, i)] ?? "", index)}`).join("");
  const [rows, columns] = extentOf(tensor.shape, plane);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(tensor.shape, plane, slice, row, column)),
  );
  const width = Math.max(...cells.flat().map((cell) => numberAt(cell, tensor, look.digits).length));
  const [from, to] = columnsShown(cells, width, look);
  const lines = cells.map((row) => {
    const text = rowText(row.slice(from, to), tensor, width, look);
    return `${from > 0 ? MORE : ""}${text}${to < columns ? MORE : ""}`;
  });
  return [`${name} (${shapeText(tensor.shape)})${where}`, ...lines];
}

const MORE = "…";

/** The columns to show: as many as fit, including the marked ones. */
function columnsShown(
  cells: readonly (readonly (readonly number[])[])[],
  numberWidth: number,
  { isMarked, strengths, width }: Look,
): readonly [from: number, to: number] {
  const all = at(cells, 0).length;
  const each = numberWidth + (strengths === undefined ? 2 : 3);
  if (all * each <= width) return [0, all];
  const room = Math.max(1, Math.floor((width - 2 * MORE.length) / each));
  const first = Math.max(0, Math.min(...cells.map((row) => row.findIndex(isMarked)).filter((column) => column >= 0)));
  const from = Math.min(Number.isFinite(first) ? first : 0, Math.max(0, all - room));
  return [from, Math.min(all, from + room)];
}

/** A row: marked cells are in brackets, wrong ones have a star. */
function rowText(row: readonly (readonly number[])[], tensor: Tensor, width: number, look: Look): string {
  const { isMarked, strengths, colour, digits } = look;
  return row
    .map((cell, column) => {
      const [before, after] = [row[column - 1], row[column + 1]];
      const marked = isMarked(cell);
      const open = marked && (before === undefined || !isMarked(before)) ? "[" : " ";
      const close = marked && (after === undefined || !isMarked(after)) ? "]" : " ";
      const strength = strengths?.[offsetOf(cell, tensor.shape)] ?? 0;
      const number = numberAt(cell, tensor, digits).padStart(width);
      const text = strength === 0 ? number : `${number}*`;
      const room = strengths !== undefined && strength === 0 ? " " : ""; // in place of the star
      return `${open}${colour ? paint(text, strength, marked) : text}${room}${close}`;
    })
    .join("");
}

function numberAt(cell: readonly number[], { shape, values }: Tensor, digits: number): string {
  return numberText(at(values, offsetOf(cell, shape)), digits);
}

function paint(text: string, strength: Strength, isMarked: boolean): string {
  if (strength === 0) return isMarked ? styleText("cyan", text, ALWAYS) : text;
  return styleText(strength > 2 ? "redBright" : "red", text, ALWAYS);
}

const ALWAYS = { validateStream: false } as const;

/** How many columns are available for grids. */
function widthIn({ width }: Screen): number {
  return Math.min(MAX_WIDTH, width - INDENT.length);
}

/** Puts blocks side by side if they fit, otherwise one below the other. */
export function sideBySide(blocks: readonly Block[], room: number): readonly string[] {
  const widths = blocks.map((lines) => Math.max(...lines.map((line) => columns(line))));
  const total = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  if (total > room) return blocks.flat();
  const height = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) =>
    blocks.map((lines, k) => pad(lines[i] ?? "", at(widths, k))).join(GAP),
  );
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - columns(text));
}
