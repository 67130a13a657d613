import { expect, test } from "vitest";
import { WORDS } from "../locales/languages.ts";
import { tensor } from "../testing/sample.ts";
import { gridLines, isSmall } from "./grid.ts";

test("a matrix is a grid with its columns in line", () => {
  expect(gridLines(tensor([2, 2], [1, -2.5, 10, 0]), "matrix", WORDS.en)).toEqual(["   1  -2.5", "  10     0"]);
});

test("an image has a grid for each channel", () => {
  expect(gridLines(tensor([1, 2, 2], [1, 2, 3, 4]), "image", WORDS.en)).toEqual([
    "channel 0",
    "1  3",
    "channel 1",
    "2  4",
  ]);
});

test("the slices of a batch are named in the reader's language", () => {
  expect(gridLines(tensor([2, 1, 1, 1], [1, 2]), "batch", WORDS.ko)).toEqual([
    "이미지 0, 채널 0",
    "1",
    "이미지 1, 채널 0",
    "2",
  ]);
});

test("a signal is a grid of steps and channels", () => {
  expect(gridLines(tensor([2, 2], [1, 2, 3, 4]), "signal", WORDS.en)).toEqual(["1  2", "3  4"]);
});

test("a tensor that does not have the layout's axes is written as nested arrays", () => {
  expect(gridLines(tensor([2, 1], [1, Number.NaN]), "image", WORDS.en)).toEqual(["[[1], [NaN]]"]);
});

test("64 cells are small, 65 are not", () => {
  expect([64, 65].map((size) => isSmall(tensor([size], new Array(size).fill(0))))).toEqual([true, false]);
});
