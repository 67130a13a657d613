import { at } from "../../numeric/shape.ts";
import type { Op } from "../../ops/op.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import type { Layout } from "../../pooling/layout.ts";
import { pooledLengths, type Question, windowGeometry } from "./question.ts";
import { hasWindow } from "./windows.ts";

/** Something that all cases of an exercise can lack, so that a known mistake passes. */
export type Weakness = {
  /** Whether it means anything for an op and a layout. */
  readonly concerns: (op: Op, layout: Layout) => boolean;
  /** The cases that could have what lacks; all where it is left out. An exercise without any is not weak. */
  readonly among?: (question: Question) => boolean;
  /** Whether a case has what lacks. */
  readonly isIn: (question: Question) => boolean;
  /** What all cases have in common, and what passes therefore. */
  readonly message: (layout: Layout) => string;
  readonly help: string;
};

/** To add a weakness, add a row. */
export const WEAKNESSES: readonly Weakness[] = [
  {
    concerns: ({ name }) => MAXIMA.includes(name),
    among: ({ isPicture }) => !isPicture,
    isIn: (question) => canShowNegative(question),
    message: () => "no window holds negative values alone: a maximum that starts at zero passes",
    help: "let all values of an input be below zero",
  },
  {
    concerns: (_, { pooled }) => pooled.length > 1,
    isIn: (question) => differ(pooledLengths(question)),
    message: (layout) => `${pooledNames(layout)} of every input are equal: a function that mixes them up passes`,
    help: "make an input longer along one axis than along the other",
  },
  {
    concerns: (op, { pooled }) => slidesWindows(op) && pooled.length > 1,
    isIn: ({ options }) => differ(poolOptions(options).poolSize),
    message: (layout) => `${pooledNames(layout)} of every window are equal: a function that mixes them up passes`,
    help: "make a window longer along one axis, for instance `poolSize: [2, 3]`",
  },
  {
    concerns: (op, { pooled }) => slidesWindows(op) && pooled.length > 1,
    isIn: ({ options }) => differ(poolOptions(options).strides),
    message: (layout) =>
      `strides along ${pooledNames(layout)} are equal in every case: a function that mixes them up passes`,
    help: "move windows farther along one axis, for instance `strides: [1, 2]`",
  },
  {
    concerns: slidesWindows,
    isIn: (question) => {
      const asIfEqual = windowGeometry(question, { strides: poolOptions(question.options).poolSize });
      const isSeen = (outputs: number) => outputs > 1;
      return windowGeometry(question).some(
        ({ stride, size, outputLength }, i) =>
          stride !== size && (isSeen(outputLength) || isSeen(at(asIfEqual, i).outputLength)),
      );
    },
    message: () => "windows always move by their own size: a function that ignores `strides` passes",
    help: "let windows overlap or leave gaps, for instance `poolSize: 2, strides: 1`",
  },
  {
    concerns: slidesWindows,
    among: ({ options }) => poolOptions(options).padding === "valid",
    isIn: (question) => windowGeometry(question).some(({ length, size, stride }) => (length - size) % stride !== 0),
    message: () => "windows always divide the input exactly: an output size that is rounded up passes",
    help: "let some cells fill no whole window, for instance 5 cells under windows of 2",
  },
  {
    concerns: slidesWindows,
    among: ({ options }) => poolOptions(options).padding === "same",
    isIn: (question) =>
      windowGeometry(question).some(
        ({ length, size, stride, outputLength }) => (outputLength - 1) * stride + size > length,
      ),
    message: () => "`same` never pads an input: a function that ignores `padding` passes",
    help: "let the last window stick out, for instance 5 cells under windows of 2",
  },
  {
    concerns: (_, { axes }) => axes.includes("channels"),
    isIn: (question) => lengthOf(question, "channels") > 1,
    message: () => "every input has one channel: a function that pools the first channel alone passes",
    help: "give an input several channels",
  },
  {
    concerns: (_, { axes }) => axes.includes("images"),
    isIn: (question) => lengthOf(question, "images") > 1,
    message: () => "every batch has one image: a function that pools the first image alone passes",
    help: "give a batch several images",
  },
  {
    concerns: ({ name }) => POOLINGS.includes(name),
    isIn: ({ x }) => x.values.some((value) => value !== x.values[0]),
    message: () => "every input is constant: a function that reads the wrong cells passes",
    help: "fill an input with different values",
  },
  {
    concerns: ({ name }) => LARGEST_CELL.includes(name),
    isIn: (question) => hasWindow(question, hasOneMaximum),
    message: () =>
      "every window holds its maximum more than once: a function that overlooks one cell of each window passes",
    help: "let all values of a window differ",
  },
];

/** Ops whose result is one cell of each window. */
const LARGEST_CELL: readonly string[] = ["max-pool", "global-max-pool"];

/** Ops in which a maximum is taken. */
const MAXIMA: readonly string[] = [...LARGEST_CELL, "max-minus-avg", "shift-response"];

/** Ops that see nothing but the cells of a window. */
const POOLINGS: readonly string[] = [...LARGEST_CELL, "avg-pool", "global-avg-pool", "max-minus-avg"];

function slidesWindows(op: Op): boolean {
  return op.options.some(({ name }) => name === "poolSize");
}

/** A shift moves other cells into a window: of such an input no more is known than whether it has a negative value. */
function canShowNegative(question: Question): boolean {
  const isNegative = (value: number) => value < 0;
  if (!question.x.values.some(isNegative)) return false;
  return "shift" in question.options || hasWindow(question, (values) => values.every(isNegative));
}

function hasOneMaximum(values: readonly number[]): boolean {
  const largest = values.reduce((a, b) => Math.max(a, b));
  return values.indexOf(largest) === values.lastIndexOf(largest);
}

function differ(numbers: readonly number[]): boolean {
  return new Set(numbers).size > 1;
}

function lengthOf({ layout, lengths }: Question, axis: string): number {
  return at(lengths, layout.axes.indexOf(axis));
}

/** The pooled axes in a row: `height and width`. */
function pooledNames({ axes, pooled }: Layout): string {
  return new Intl.ListFormat("en").format(pooled.map((axis) => at(axes, axis)));
}
