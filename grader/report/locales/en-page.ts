import { classWords } from "./en.ts";
import { plural } from "./en-plural.ts";
import { oneOrAll } from "./one-or-all.ts";
import type { PageWords } from "./page-words.ts";
import { sentence, value } from "./sentence.ts";

/** The words of pages alone, in English; `result` is what the result of the function is called. */
export const enPage = (result: string): PageWords => ({
  report: "Pooling exercises",
  correctCases: (correct, of) => `${correct} of ${of} correct`,
  cases: "Cases",
  publicCases: "Public cases",
  expectedIsYours: `expected = ${result}`,
  skip: "Skip to the exercises",
  skipToNext: "Skip to the next exercise",
  file: "Your file",
  sourceCut: "The file goes on; this is its beginning.",
  diagnosis: "What your function seems to do",
  laws: "Rules every correct pooling obeys; yours breaks these",
  hiddenCases: "Hidden cases",
  whyHidden:
    "These cases stay hidden, so that they show whether your function is right for inputs that you have not seen. You see what they came to and what they are worth, and no more.",
  whyWithheld: "Some of the details are kept back for now, so that you can look for the cause yourself first.",
  tooLarge: (name, shape) => `${name} (${shape}) is too large to be written out.`,
  lesson: "What pooling does to the picture",
  shown: "What your function gets right",
  allRight: ({ open, hidden }) =>
    hidden === 0 ? `Right in all ${open} cases.` : `Right in all ${open} public and ${hidden} hidden cases.`,
  picturesAgain: "See again what pooling does to a picture:",
  goOn: "To go on: open the task of any exercise, change the numbers, the window or the stride, and say what comes out before you look.",
  others: "See where others go wrong",
  original: "original",
  shifted: classWords.labels.shifted,
  tone: ({ brightness, flatness }) => `mean brightness ${brightness}, ${flatness} % of neighbours equal`,
  pool: ({ size, strides }) => `${size.join(" × ")} window, stride ${oneOrAll(strides)}`,
  maxMinusAverage: "max − average",
  explorePicture:
    "Point at or tap a place of a result, or move with the arrow keys (with Shift further), to see its window on the original.",
  pictureWindow: (place, rows, columns) =>
    `result ${place}: rows ${rows.join(" to ")} and columns ${columns.join(" to ")} of the original`,
  wipe: (left, right) => `Move the border: ${left} on its left, ${right} on its right`,
  wiped: (left, right, percent) => `${percent} % ${left}, ${100 - percent} % ${right}`,
  differenceMap: "difference",
  differenceMapAlt: "expected and actual picture laid over each other: what is not black differs",
  window: "window",
  explore: "Point at or tap a cell of the result, or move with the arrow keys, to see its window on the input.",
  legend: "✗ wrong: the stronger the colour, the further off",
  padding: "padding",
  paddingLegend: "hatched: padding, cells outside the input that no value comes from",
  axis: (axis) => `axis ${axis}`,
  slices: "Which slice is shown",
  cell: ({ place, expected, actual, isWrong }) =>
    actual === null
      ? `${place}: expected ${expected}`
      : `${place}: expected ${expected}, ${result} ${actual}, ${isWrong ? "wrong" : "correct"}`,
  working: ({ place, arithmetic, actual, isWrong }) => {
    const given = actual === null ? "" : sentence`, ${result} ${value(actual)}${isWrong ? "" : " too"}`;
    return sentence`result ${place}: ${value(arithmetic)}${given}`;
  },
  wrongCells: (count) => `: ${count} ${plural(count, { one: "cell is", other: "cells are" })} wrong`,
  stepper: "Move the window through the input",
  first: "First",
  previous: "Back",
  next: "Next",
  play: "Play",
  pause: "Pause",
  footer: "Made by poolgrade. Expected values are computed in double precision and checked against TensorFlow.",
});
