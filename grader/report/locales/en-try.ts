import { plural } from "./en-plural.ts";
import type { TryWords } from "./try-words.ts";

/** The words of the grid to try, in English. */
export const enTry: TryWords = {
  heading: "Try it",
  lead: "Change a number, the window or the stride: the result follows at once.",
  kind: "Pooling",
  gives: { maximum: "max pooling", average: "average pooling" },
  poolSize: "Window",
  strides: "Stride",
  padding: "Padding",
  side: (what, axis) => `${what}, ${axis}`,
  negative: "Make all numbers negative",
  reset: "Start again",
  compare: {
    maximum: "Compare with a maximum that starts at 0",
    average: "Compare with an average without decimals",
  },
  wrong: { maximum: "maximum starts at 0", average: "decimals dropped" },
  differs: (cells) => `${plural(cells, { one: "1 cell differs", other: `${cells} cells differ` })}.`,
  same: {
    maximum: "Both give the same here. Try negative numbers.",
    average: "Both give the same here. Try numbers whose average is not whole.",
  },
  noWindow: "The window does not fit into the input: make it smaller.",
  unused: "Faded cells are in no window.",
  cell: (place, value) => `result ${place}: ${value}`,
};
