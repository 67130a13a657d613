import { styleText } from "node:util";
import type { TestCase } from "../../model/exercise.ts";
import type { LayoutName } from "../../model/layout.ts";
import type { CaseReport } from "../../model/report.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { WrongValues } from "../../model/verdict.ts";
import { at, offsetOf } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { columns } from "../columns.ts";
import { errorStrengths, type Strength } from "../error-strength.ts";
import { numberText } from "../numbers.ts";
import { cellAt, extentOf, isInside, type Plane, planeOf } from "../plane.ts";
import { shapeText } from "../shape.ts";
import type { ExerciseView } from "../view.ts";
import type { Words } from "../words/words.ts";

const MOST_IN_LINE = 12;
const WIDTH = 96;
const GAP = "   ";

/** The grids of a case with wrong values, side by side: the first window, and how far each cell is off; or nothing. */
export function gridsText(report: CaseReport, view: ExerciseView, words: Words, colour: boolean): string {
  const { verdict } = report;
  const testCase = view.exercise.cases.find(({ id }) => id === report.case);
  const expected = view.answers.get(report.case)?.expected;
  const actual = view.returned.get(report.case);
  if (verdict.kind !== "wrong-values" || testCase === undefined || expected === undefined || actual === undefined)
    return "";
  const blocks = blocksOf({ verdict, testCase, expected, actual }, view, words, colour);
  if (blocks === null) return "";
  const lines = ["", ...sideBySide(blocks), words.labels.gridLegend];
  return lines.map((line) => `${`    ${line}`.trimEnd()}\n`).join("");
}

/** What is drawn of a case. */
type Drawn = {
  readonly verdict: WrongValues;
  readonly testCase: TestCase;
  readonly expected: Tensor;
  readonly actual: Tensor;
};

/** Lines under a heading. */
type Block = readonly string[];

/** null where a grid would be too large, or there is none. */
function blocksOf(
  { verdict, testCase, expected, actual }: Drawn,
  { exercise }: ExerciseView,
  words: Words,
  colour: boolean,
): readonly Block[] | null {
  const { at: firstAt, window } = verdict.first;
  const input = at(testCase.inputs, 0);
  const { labels } = words;
  const wanted = tableThrough(labels.expected, expected, exercise.layout, firstAt);
  const given = tableThrough(labels.actual, actual, exercise.layout, firstAt);
  const shown = window && tableThrough(input.name, input.tensor, exercise.layout, window.start);
  if (wanted === null || given === null) return null;
  const isFirst = (cell: readonly number[]) => cell.join() === firstAt.join();
  const strengths = errorStrengths([...expected.values], [...actual.values], verdict.tolerance);
  return [
    ...(window && shown ? [block(shown, words, { isMarked: (cell) => isInside(cell, window), colour })] : []),
    block(wanted, words, { isMarked: isFirst, colour }),
    block(given, words, { isMarked: isFirst, strengths, colour }),
  ];
}

/** One slice of a tensor, that of a certain cell. */
type Table = {
  readonly name: string;
  readonly tensor: Tensor;
  readonly plane: Plane;
  readonly slice: readonly number[];
};

/** null where the slice is too large to be read. */
function tableThrough(name: string, tensor: Tensor, layout: LayoutName, cell: readonly number[]): Table | null {
  const plane = planeOf(tensor.shape, LAYOUTS[layout]);
  if (extentOf(tensor.shape, plane).some((length) => length > MOST_IN_LINE)) return null;
  return { name, tensor, plane, slice: plane.others.map((axis) => at(cell, axis)) };
}

type Look = {
  readonly isMarked: (cell: readonly number[]) => boolean;
  /** How far off each cell of the tensor is, of a result. */
  readonly strengths?: readonly Strength[];
  readonly colour: boolean;
};

function block(table: Table, words: Words, look: Look): Block {
  const { name, tensor, plane, slice } = table;
  const where = slice.map((index, i) => `, ${words.slice(plane.names[at(plane.others, i)] ?? "", index)}`).join("");
  const [rows, columns] = extentOf(tensor.shape, plane);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(tensor.shape, plane, slice, row, column)),
  );
  const width = Math.max(...cells.flat().map((cell) => numberAt(cell, tensor).length));
  return [`${name} (${shapeText(tensor.shape)})${where}`, ...cells.map((row) => rowText(row, tensor, width, look))];
}

/** A row: what is marked stands in brackets, what is off has a star. */
function rowText(row: readonly (readonly number[])[], tensor: Tensor, width: number, look: Look): string {
  const { isMarked, strengths, colour } = look;
  return row
    .map((cell, column) => {
      const [before, after] = [row[column - 1], row[column + 1]];
      const marked = isMarked(cell);
      const open = marked && (before === undefined || !isMarked(before)) ? "[" : " ";
      const close = marked && (after === undefined || !isMarked(after)) ? "]" : " ";
      const strength = strengths?.[offsetOf(cell, tensor.shape)] ?? 0;
      const number = numberAt(cell, tensor).padStart(width);
      const text = strength === 0 ? number : `${number}*`;
      const room = strengths !== undefined && strength === 0 ? " " : ""; // where a star may stand
      return `${open}${colour ? painted(text, strength, marked) : text}${room}${close}`;
    })
    .join("");
}

function numberAt(cell: readonly number[], { shape, values }: Tensor): string {
  return numberText(at(values, offsetOf(cell, shape)));
}

function painted(text: string, strength: Strength, isMarked: boolean): string {
  if (strength === 0) return isMarked ? styleText("cyan", text, ALWAYS) : text;
  return styleText(strength > 2 ? "redBright" : "red", text, ALWAYS);
}

const ALWAYS = { validateStream: false } as const;

/** Blocks beside one another where they fit, otherwise one below the other. */
function sideBySide(blocks: readonly Block[]): readonly string[] {
  const widths = blocks.map((lines) => Math.max(...lines.map((line) => columns(line))));
  const total = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  if (total > WIDTH) return blocks.flat();
  const height = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) =>
    blocks.map((lines, k) => padded(lines[i] ?? "", at(widths, k))).join(GAP),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - columns(text));
}
