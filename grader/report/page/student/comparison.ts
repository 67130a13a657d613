import { at, offsetOf, sameShape, unravel } from "../../../numeric/shape.ts";
import { differenceArithmetic } from "../../facts/difference-arithmetic.ts";
import { numberArithmetic } from "../../facts/number-arithmetic.ts";
import type { SpokenCell } from "../../locales/page-words.ts";
import { errorStrengths, type Strength } from "../../text/error-strength.ts";
import { DIGITS, digitsApart, digitsBeside, numbersApart, numberText } from "../../text/numbers.ts";
import { pathText } from "../../text/shape.ts";
import {
  arithmeticOf,
  type Box,
  inside,
  type Margin,
  marginsOf,
  valuesIn,
  type Written,
  windowAt,
} from "../shared/window.ts";
import type { PageTensor, SharedExercise, ShownCall } from "./data.ts";

/** How to read an exercise's tensors and windows. */
export type Reading = Pick<SharedExercise, "axes" | "pooled" | "arithmetic">;

/** A call with its expected and actual results, as far as they are written out. */
export type Comparison = {
  readonly call: ShownCall;
  readonly returned: PageTensor | null;
  readonly reading: Reading;
  /** Null if it is withheld, or too large. */
  readonly expected: Written | null;
  readonly actual: Written | null;
  /** How wrong each cell is; null if the two cannot be compared cell by cell. */
  readonly strengths: readonly Strength[] | null;
  /** How many digits its numbers are written with. */
  readonly digits: number;
  /** Whether the result was the expected one, which is then not kept. */
  readonly isRight: boolean;
};

export function comparisonOf(
  call: ShownCall,
  returned: PageTensor | null,
  reading: Reading,
  isRight = false,
): Comparison {
  const expected = call.expected && writeTensor(call.expected);
  const actual = returned && writeTensor(returned);
  const isComparable = expected !== null && actual !== null && sameShape(expected.shape, actual.shape);
  const strengths =
    isComparable && call.tolerance !== null ? errorStrengths(expected.values, actual.values, call.tolerance) : null;
  const digits =
    strengths === null || expected === null || actual === null
      ? DIGITS
      : digitsBeside(expected.values, actual.values, (offset) => at(strengths, offset) > 0);
  return { call, returned, reading, expected, actual, strengths, digits, isRight };
}

/** A tensor whose numbers are in the page; null if they are not. */
export function writeTensor({ shape, values }: PageTensor): Written | null {
  return values && { shape, values: values.map(Number) };
}

/** The window of a cell of the expected result, with its padding; null if there is none to show. */
export function windowOf({ call, expected }: Comparison, cell: readonly number[]): Box | null {
  return expected !== null && call.windows !== null ? windowAt(cell, call.windows) : null;
}

/** The padding around a call's first input, along each axis; null if there is none, or none to show. */
export function paddingOf({ windows, inputs }: ShownCall): readonly Margin[] | null {
  const input = inputs[0]?.tensor;
  const margins = windows === null || input === undefined ? [] : marginsOf(windows, input.shape);
  return margins.some(([before, after]) => before + after > 0) ? margins : null;
}

/** The spoken description of a cell of the expected result. */
export function spokenCell({ call, expected, actual, strengths }: Comparison, cell: readonly number[]): SpokenCell {
  const offset = expected === null ? 0 : offsetOf(cell, expected.shape);
  const right = expected === null ? Number.NaN : at(expected.values, offset);
  const name = call.numbers?.[cell[0] ?? 0]?.name;
  const place = name === undefined ? pathText(cell) : `${name} ${pathText(cell)}`;
  if (strengths === null || actual === null)
    return { place, expected: numberText(right), actual: null, isWrong: false };
  const [expectedText, actualText] = numbersApart(right, at(actual.values, offset));
  return { place, expected: expectedText, actual: actualText, isWrong: at(strengths, offset) > 0 };
}

/** The same with the numbers as its grid writes them. */
export function labelledCell(comparison: Comparison, cell: readonly number[]): SpokenCell {
  const { expected, actual, digits } = comparison;
  const spoken = spokenCell(comparison, cell);
  const written = ({ shape, values }: Written) => numberText(at(values, offsetOf(cell, shape)), digits);
  return {
    ...spoken,
    expected: expected === null ? spoken.expected : written(expected),
    actual: spoken.actual === null || actual === null ? null : written(actual),
  };
}

/** How many cells of the result are wrong at an index of an axis. */
export function wrongAt({ expected, strengths }: Comparison, axis: number, index: number): number {
  if (expected === null || strengths === null) return 0;
  return strengths.filter((strength, i) => strength > 0 && unravel(i, expected.shape)[axis] === index).length;
}

/** The arithmetic of a cell's expected value, `max(3, 1) = 3`; null if it is unknown. */
export function arithmeticAt({ call, reading, expected, actual, strengths }: Comparison, cell: readonly number[]) {
  const { windows, inputs, numbers, shifted } = call;
  const input = inputs[0] && writeTensor(inputs[0].tensor);
  if (expected === null || !input) return null;
  const offset = offsetOf(cell, expected.shape);
  const value = at(expected.values, offset);
  const digits = strengths === null || actual === null ? DIGITS : digitsApart(value, at(actual.values, offset));
  if (numbers !== undefined) return numberArithmetic(numbers, cell, value, digits);
  if (windows === null || reading.arithmetic.length === 0) return null;
  const window = inside(windowAt(cell, windows), input.shape);
  const partOf = (tensor: Written) => ({
    text: arithmeticOf(reading.arithmetic, window, tensor, digits),
    values: valuesIn(window, tensor),
  });
  const part = partOf(input);
  const moved = shifted && writeTensor(shifted);
  return moved
    ? differenceArithmetic(partOf(moved), part, value, digits)
    : `${part.text} = ${numberText(value, digits)}`;
}
