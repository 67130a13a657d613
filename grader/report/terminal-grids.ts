import { styleText } from "node:util";
import type { TestCase } from "../model/exercise.ts";
import type { CaseReport } from "../model/report.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Window, WrongValues } from "../model/verdict.ts";
import { at } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { columns } from "./columns.ts";
import { numberText } from "./numbers.ts";
import { type Cell, type Plane, planeThrough } from "./plane.ts";
import { shapeText } from "./shape.ts";
import type { ExerciseView } from "./view.ts";
import type { Words } from "./words/words.ts";

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
  const { first, tolerance } = verdict;
  const input = at(testCase.inputs, 0);
  const [wanted, given] = [expected, actual].map((tensor) => planeThrough(tensor, exercise.layout, first.at));
  const shown = first.window && planeThrough(input.tensor, exercise.layout, first.window.start);
  if (!isDrawable(wanted) || !isDrawable(given)) return null;
  const isFirst = ({ at: path }: Cell) => path.join() === first.at.join();
  const strength = strengthOf(wanted, given, tolerance);
  return [
    ...(first.window !== null && isDrawable(shown)
      ? [block(input.name, input.tensor, shown, words, { isMarked: inside(first.window), colour })]
      : []),
    block(words.labels.expected, expected, wanted, words, { isMarked: isFirst, colour }),
    block(words.labels.actual, actual, given, words, { isMarked: isFirst, strength, colour }),
  ];
}

function isDrawable(plane: Plane | null | undefined): plane is Plane {
  return plane != null && plane.rows.length <= MOST_IN_LINE && at(plane.rows, 0).length <= MOST_IN_LINE;
}

function inside({ start, shape }: Window): (cell: Cell) => boolean {
  return (cell) =>
    cell.at.every((index, axis) => index >= at(start, axis) && index < at(start, axis) + at(shape, axis));
}

/** How far a cell is off: not at all, by less than half of the worst in the plane, or by more. */
type Strength = "right" | "off" | "far off";

function strengthOf(
  wanted: Plane,
  given: Plane,
  tolerance: WrongValues["tolerance"],
): (row: number, column: number) => Strength {
  const differences = given.rows.map((cells, row) =>
    cells.map(({ value }, column) => Math.abs(value - at(at(wanted.rows, row), column).value)),
  );
  const worst = Math.max(0, ...differences.flat().filter(Number.isFinite));
  return (row, column) => {
    const { value } = at(at(given.rows, row), column);
    if (isWithin(value, at(at(wanted.rows, row), column).value, tolerance)) return "right";
    return at(at(differences, row), column) < worst / 2 ? "off" : "far off";
  };
}

type Look = {
  readonly isMarked: (cell: Cell) => boolean;
  readonly strength?: (row: number, column: number) => Strength;
  readonly colour: boolean;
};

function block(name: string, { shape }: Tensor, { rows, slice }: Plane, words: Words, look: Look): Block {
  const where = slice.map(({ axis, index }) => `, ${words.slice(axis, index)}`).join("");
  const width = Math.max(...rows.flat().map(({ value }) => numberText(value).length));
  return [`${name} (${shapeText(shape)})${where}`, ...rows.map((cells, row) => rowText(cells, row, width, look))];
}

/** A row: what is marked stands in brackets, what is off has a star. */
function rowText(cells: readonly Cell[], row: number, width: number, { isMarked, strength, colour }: Look): string {
  return cells
    .map((cell, column) => {
      const [before, after] = [cells[column - 1], cells[column + 1]];
      const marked = isMarked(cell);
      const open = marked && (before === undefined || !isMarked(before)) ? "[" : " ";
      const close = marked && (after === undefined || !isMarked(after)) ? "]" : " ";
      const how = strength?.(row, column) ?? "right";
      const number = numberText(cell.value).padStart(width);
      const text = how === "right" ? number : `${number}*`;
      const shown = colour ? painted(text, marked && how === "right" ? "marked" : how) : text;
      const room = strength !== undefined && how === "right" ? " " : ""; // where a star may stand
      return `${open}${shown}${room}${close}`;
    })
    .join("");
}

function painted(text: string, how: Strength | "marked"): string {
  return how === "right" ? text : styleText(STYLES[how], text, { validateStream: false });
}

const STYLES = {
  marked: "cyan",
  off: "red",
  "far off": "redBright",
} as const;

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
