import type { Layout } from "../../model/layout.ts";
import { at } from "../../numeric/shape.ts";
import type { Op } from "../../ops/op.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import { pooledLengths, type Question, windowGeometry } from "./question.ts";
import { VALUE_WEAKNESSES } from "./value-weakness.ts";
import type { Weakness } from "./weakness-row.ts";

/** To add a weakness, add a row. */
export const WEAKNESSES: readonly Weakness[] = [
  ...VALUE_WEAKNESSES,
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
    concerns: (op) => slidesWindows(op),
    isIn: ({ options }) => [...poolOptions(options).poolSize, ...poolOptions(options).strides].some((n) => n !== 2),
    message: () => "windows always have a size of 2 and move by 2: a function that ignores its options passes",
    help: "let a window be larger, or move it by 1",
  },
  {
    concerns: (_, { axes }) => axes.includes("channels") && axes.length > 2,
    isIn: (question) => lengthOf(question, "channels") !== 3,
    message: () => "every input has three channels: a function that always works with three passes",
    help: "give an input two channels, or four",
  },
  {
    concerns: ({ name }) => name === "shift-response",
    isIn: ({ options }) => [options.shift].flat().some((move) => move !== 0),
    message: () => "nothing is moved in any case: a function that lets cells come in again on the other side passes",
    help: "let `shift` be 1",
  },
];

function slidesWindows(op: Op): boolean {
  return op.options.some(({ name }) => name === "poolSize");
}

function differ(numbers: readonly number[]): boolean {
  return new Set(numbers).size > 1;
}

function lengthOf({ layout, lengths }: Question, axis: string): number {
  return at(lengths, layout.axes.indexOf(axis));
}

/** The names of the pooled axes in a row: `height and width`. */
function pooledNames({ axes, pooled }: Layout): string {
  return new Intl.ListFormat("en").format(pooled.map((axis) => at(axes, axis)));
}
