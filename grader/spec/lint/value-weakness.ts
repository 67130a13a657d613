import { at, sameShape } from "../../numeric/shape.ts";
import { isWithin } from "../../numeric/within.ts";
import { type Question, takesLayout } from "./question.ts";
import type { Weakness } from "./weakness-row.ts";
import { hasWindow } from "./windows.ts";

/** Weaknesses in the values of all cases. */
export const VALUE_WEAKNESSES: readonly Weakness[] = [
  {
    concerns: ({ name }) => MAXIMA.includes(name),
    among: isNoPicture,
    isIn: canShowNegative,
    message: () => "no window holds negative values alone: a maximum that starts at zero passes",
    help: "let all values of an input be below zero",
  },
  {
    concerns: ({ name }) => MAXIMA.includes(name),
    among: isNoPicture,
    isIn: (question) => hasLowWindow(question, FAR_BELOW),
    message: () => "no window lies far below zero: a maximum that starts at -999, or at -99999, passes",
    help: "let all values of an input be below -1000000",
  },
  {
    concerns: ({ name }) => MAXIMA.includes(name),
    isIn: (question) => isShifted(question) || hasWindow(question, isZeroAmongNegatives),
    among: isNoPicture,
    message: () => "no window has 0 as its maximum and ends with a negative value: a 0 that counts as nothing passes",
    help: "give a case a window like [-1, 0, -2]",
  },
  {
    concerns: ({ name }) => ["max-pool", "max-minus-avg"].includes(name),
    isIn: ({ x, ...question }) => hasWindow({ x, ...question }, (values) => largest(values) < (x.values[0] ?? 0)),
    message: () => "no window lies below the input's first value: a maximum that starts there passes",
    help: "let an input begin with its largest value",
  },
  {
    concerns: ({ name }) => name === "max-pool",
    isIn: fallsOnce,
    message: () => "maxima never fall from one window to the next: a function that never resets its maximum passes",
    help: "let large values come before small ones",
  },
  {
    concerns: ({ name }) => AVERAGES.includes(name),
    among: isNoPicture,
    isIn: (question) => hasWindow(question, (values) => values.includes(0) && values.some((value) => value !== 0)),
    message: () => "no window holds a 0 beside other values: a function that leaves zeros out of its count passes",
    help: "let some values of an input be 0",
  },
  {
    concerns: ({ name }) => AVERAGES.includes(name),
    isIn: hasLongAverage,
    message: () => "no average loses more than is allowed with four decimals: a function that rounds to so many passes",
    help: "let a window have 3 cells, or 9",
  },
  {
    concerns: takesLayout,
    isIn: ({ x }) => x.values.some((value) => value !== x.values[0]),
    message: () => "every input is constant: a function that reads the wrong cells passes",
    help: "fill an input with different values",
  },
  {
    concerns: () => true,
    isIn: (question) => !isFilledWith(question, 0),
    message: () =>
      "every right result is 0, or no farther from it than is allowed: a function that returns zeros passes",
    help: "let right results lie farther from 0, or allow less",
  },
  {
    concerns: () => true,
    isIn: (question, first) => isFilledWith(question, 0) || !isFilledLike(question, first),
    message: () => "all right results hold one and the same number: a function that returns it whatever comes passes",
    help: "let the windows of a case have different results",
  },
  {
    concerns: () => true,
    isIn: (question, first) => isFilledLike(question, question) || !isAnsweredLike(question, first),
    message: () => "every case has the same right result: a function that returns it whatever comes passes",
    help: "add a case with another right result",
  },
  {
    concerns: ({ name }) => LARGEST_CELL.includes(name),
    isIn: (question) => hasWindow(question, hasOneMaximum),
    message: () =>
      "every window holds its maximum more than once: a function that overlooks one cell of each window passes",
    help: "let all values of a window differ",
  },
];

/** Below every number that is commonly used as a small enough start. */
const FAR_BELOW = -99_999;

/** Ops whose result is one cell of each window. */
const LARGEST_CELL: readonly string[] = ["max-pool", "global-max-pool"];

/** Ops that take a maximum. */
const MAXIMA: readonly string[] = [...LARGEST_CELL, "max-minus-avg", "shift-response"];

/** Ops that take an average. */
const AVERAGES: readonly string[] = ["avg-pool", "global-avg-pool", "max-minus-avg"];

/** A shift moves other cells into a window: for a shifted input, all we know is whether it has a negative value. */
function canShowNegative(question: Question): boolean {
  return hasLowWindow(question, 0);
}

function hasLowWindow(question: Question, below: number): boolean {
  if (!question.x.values.some((value) => value < below)) return false;
  return isShifted(question) || hasWindow(question, (values) => largest(values) < below);
}

function isShifted({ options }: Question): boolean {
  return "shift" in options;
}

/** Nobody can choose the values of a picture. */
function isNoPicture({ isPicture }: Question): boolean {
  return !isPicture;
}

function isZeroAmongNegatives(values: readonly number[]): boolean {
  return largest(values) === 0 && (values.at(-1) ?? 0) < 0;
}

/** Whether some window's maximum is below that of an earlier one. */
function fallsOnce(question: Question): boolean {
  let before = Number.NEGATIVE_INFINITY;
  return hasWindow(question, (values) => {
    const falls = largest(values) < before;
    before = Math.max(before, largest(values));
    return falls;
  });
}

/** Whether rounding averages to four decimals changes one by more than is allowed. */
function hasLongAverage(question: Question): boolean {
  const { allowed } = question.right();
  return hasWindow(question, (values) => {
    const average = values.reduce((a, b) => a + b) / values.length;
    return !isWithin(Number(average.toFixed(4)), average, allowed);
  });
}

function isFilledWith(question: Question, value: number): boolean {
  const { expected, allowed } = question.right();
  return expected.values.every((right) => isWithin(value, right, allowed));
}

function isFilledLike(question: Question, first: Question): boolean {
  return isFilledWith(question, at(first.right().expected.values, 0));
}

function isAnsweredLike(question: Question, first: Question): boolean {
  const { expected, allowed } = question.right();
  const { shape, values } = first.right().expected;
  return (
    sameShape(expected.shape, shape) && expected.values.every((right, i) => isWithin(at(values, i), right, allowed))
  );
}

function largest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}

function hasOneMaximum(values: readonly number[]): boolean {
  return values.indexOf(largest(values)) === values.lastIndexOf(largest(values));
}
