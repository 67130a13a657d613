import { expect, test } from "vitest";
import { saidOf, soundSpec } from "./testing/written-exercise.ts";

const FAULTS: readonly (readonly [what: string, written: string, said: readonly string[]])[] = [
  [
    "a ragged input",
    "[[1, 2], [3]]",
    [
      "11:21: error: `input[1]` must have 2 elements like `input[0]`, got 1",
      "  help: all rows are equally long, and all numbers equally deep",
    ],
  ],
  [
    "rows of different depth",
    "[[1, 2], [3, [4]]]",
    [
      "11:25: error: `input[1][1]` must be a number, got a list",
      "  help: all rows are equally long, and all numbers equally deep",
    ],
  ],
  [
    "a number among rows",
    "[[1, 2], 3]",
    [
      "11:21: error: `input[1]` must be a list, got 3",
      "  help: all rows are equally long, and all numbers equally deep",
    ],
  ],
  [
    "an empty input",
    "[]",
    ["11:12: error: `input` must not be an empty list", "  help: every list has at least one element"],
  ],
  [
    "an empty row",
    "[[], []]",
    [
      "11:13: error: `input[0]` must not be an empty list",
      "  help: every list has at least one element",
      "11:17: error: `input[1]` must not be an empty list",
      "  help: every list has at least one element",
    ],
  ],
  [
    "not a number",
    "[[1, .nan], [-.inf, 1e999]]",
    [
      "11:17: error: `input[0][1]` must be a finite number, got .nan",
      "  help: write a finite number",
      "11:25: error: `input[1][0]` must be a finite number, got -.inf",
      "  help: write a finite number",
      "11:32: error: `input[1][1]` must be a finite number, got .inf",
      "  help: write a finite number",
    ],
  ],
  [
    "too large for float32",
    "[[1, 1e39]]",
    [
      "11:17: error: `input[0][1]` must fit into float32, got 1e+39",
      "  help: float32 reaches to 3.4028234663852886e+38",
    ],
  ],
  [
    "text among numbers",
    '[[1, "2"], [~, true]]',
    [
      "11:17: error: `input[0][1]` must be a number, got the text `2`",
      "  help: a number is written without quotes",
      "11:24: error: `input[1][0]` must be a number, got nothing",
      "  help: a number is written without quotes",
      "11:27: error: `input[1][1]` must be a number, got true",
      "  help: a number is written without quotes",
    ],
  ],
  [
    "many flaws",
    "[[a, b, c, d, e, f, g]]",
    [
      "11:14: error: `input[0][0]` must be a number, got `a`",
      "  help: a number is written without quotes",
      "11:17: error: `input[0][1]` must be a number, got `b`",
      "  help: a number is written without quotes",
      "11:20: error: `input[0][2]` must be a number, got `c`",
      "  help: a number is written without quotes",
      "11:23: error: `input[0][3]` must be a number, got `d`",
      "  help: a number is written without quotes",
      "11:26: error: `input[0][4]` must be a number, got `e`",
      "  help: a number is written without quotes",
    ],
  ],
  [
    "a single number as input",
    "5",
    [
      "11:12: error: `input` must be nested lists, `{ shape, fill }` or `{ image }`, got 5",
      "  help: for instance `[[1, 2], [3, 4]]` or `{ image: photo.png }`",
    ],
  ],
  [
    "nothing as input",
    "",
    [
      "11:12: error: `input` must be nested lists, `{ shape, fill }` or `{ image }`, got nothing",
      "  help: for instance `[[1, 2], [3, 4]]` or `{ image: photo.png }`",
    ],
  ],
  [
    "an input in an unknown form",
    "{ data: [[1]] }",
    [
      "11:12: error: `input` must be nested lists, `{ shape, fill }` or `{ image }`, got a mapping",
      "  help: for instance `[[1, 2], [3, 4]]` or `{ image: photo.png }`",
    ],
  ],
  [
    "too many levels",
    "[[[1]]]",
    [
      "11:12: error: `layout: matrix` takes [height][width], got 3 levels",
      "  help: layouts of 3 axes: image, channels-first",
    ],
  ],
  [
    "too few levels",
    "[1, 2]",
    [
      "11:12: error: `layout: matrix` takes [height][width], got 1 level",
      "  help: nest the lists as deep as the layout has axes",
    ],
  ],
  [
    "more levels than any layout",
    "[[[[[1]]]]]",
    [
      "11:12: error: `layout: matrix` takes [height][width], got 5 levels",
      "  help: nest the lists as deep as the layout has axes",
    ],
  ],
  [
    "a shape of another rank",
    "{ shape: [2, 2, 1], fill: { constant: 1 } }",
    [
      "11:21: error: `layout: matrix` takes [height][width], got a shape of 3 axes",
      "  help: layouts of 3 axes: image, channels-first",
    ],
  ],
  [
    "an axis of a billion cells",
    "{ shape: [1000000000], fill: { constant: 1 } }",
    ["11:22: error: `input.shape[0]` must be at most 16777216, got 1000000000", "  help: the length of an axis"],
  ],
  [
    "a shape of too many values",
    "{ shape: [65536, 65536], fill: { constant: 1 } }",
    [
      "11:21: error: `input.shape` may hold 16777216 values at most, got 4294967296",
      "  help: a smaller input shows the same",
    ],
  ],
  [
    "an empty shape",
    "{ shape: [], fill: { constant: 1 } }",
    ["11:21: error: `input.shape` must not be empty", "  help: the length of each axis, outermost first"],
  ],
  [
    "a shape of zero",
    "{ shape: [0, 2], fill: { constant: 1 } }",
    ["11:22: error: `input.shape[0]` must be at least 1, got 0", "  help: the length of an axis"],
  ],
  [
    "no fill",
    "{ shape: [2, 2] }",
    ["11:12: error: missing `fill`", "  help: `fill` is how the values are computed, exactly one of the kinds"],
  ],
  [
    "an empty fill",
    "{ shape: [2, 2], fill: {} }",
    ["11:35: error: `input.fill` must not be empty", "  help: how the values are computed, exactly one of the kinds"],
  ],
  [
    "two fills",
    "{ shape: [2, 2], fill: { constant: 1, ramp: { from: 0, step: 1 } } }",
    [
      "11:35: error: `input.fill` must have exactly 1 key, got `constant`, `ramp`",
      "  help: how the values are computed, exactly one of the kinds",
    ],
  ],
  [
    "an unknown fill",
    "{ shape: [2, 2], fill: { randon: { seed: 1 } } }",
    ["11:37: error: unknown fill `randon`", "  help: did you mean `random`?"],
  ],
  [
    "a fill without its keys",
    "{ shape: [2, 2], fill: { random: { seed: 1 } } }",
    [
      "11:45: error: missing `from`",
      "  help: `from` is the least value",
      "11:45: error: missing `to`",
      "  help: `to` is the largest value: `from` and a whole number of steps",
      "11:45: error: missing `step`",
      "  help: `step` is the distance between neighbouring values",
    ],
  ],
  [
    "a fill that is text",
    "{ shape: [2, 2], fill: random }",
    [
      "11:35: error: `input.fill` must be a mapping, got `random`",
      "  help: how the values are computed, exactly one of the kinds",
    ],
  ],
  [
    "a range backwards",
    "{ shape: [2, 2], fill: { random: { seed: 1, from: 1, to: 0, step: 1 } } }",
    ["11:69: error: `input.fill.random.to` must be at least `from`, got 0", "  help: `from` is 1"],
  ],
  [
    "a range that no step reaches",
    "{ shape: [2, 2], fill: { random: { seed: 1, from: 0, to: 1, step: 0.75 } } }",
    [
      "11:69: error: `input.fill.random.to` must be `from` and a whole number of steps, got 1",
      "  help: both ends are included, and the last step reaches 0.75",
    ],
  ],
  [
    "a step of zero",
    "{ shape: [2, 2], fill: { random: { seed: 1, from: 0, to: 1, step: 0 } } }",
    [
      "11:78: error: `input.fill.random.step` must be more than 0, got 0",
      "  help: the distance between neighbouring values",
    ],
  ],
  [
    "a range of too many steps",
    "{ shape: [2, 2], fill: { random: { seed: 1, from: 0, to: 1e30, step: 1e-30 } } }",
    [
      "11:81: error: `input.fill.random.step` must go into `to` - `from` 16777216 times at most, got 1e-30",
      "  help: choose a longer step",
    ],
  ],
  [
    "a seed below 0",
    "{ shape: [2, 2], fill: { random: { seed: -1, from: 0, to: 1, step: 1 } } }",
    [
      "11:53: error: `input.fill.random.seed` must be at least 0, got -1",
      "  help: what the values are drawn from: another seed, other values",
    ],
  ],
  [
    "a hot cell outside",
    "{ shape: [2, 2], fill: { one-hot: { at: [1, 2], value: 1 } } }",
    [
      "11:52: error: `input.fill.one-hot.at` must be a cell of the shape [2, 2], got [1, 2]",
      "  help: one index for each axis, counted from 0",
    ],
  ],
  [
    "a hot cell of another rank",
    "{ shape: [2, 2], fill: { one-hot: { at: [1], value: 1 } } }",
    [
      "11:52: error: `input.fill.one-hot.at` must be a cell of the shape [2, 2], got [1]",
      "  help: one index for each axis, counted from 0",
    ],
  ],
  [
    "a ramp that leaves float32",
    "{ shape: [2, 2], fill: { ramp: { from: 3e38, step: 3e38 } } }",
    [
      "11:35: error: `input.fill` must stay inside float32, got 6e+38",
      "  help: float32 reaches to 3.4028234663852886e+38",
    ],
  ],
  [
    "a constant that is infinite",
    "{ shape: [2, 2], fill: { constant: .inf } }",
    ["11:47: error: `input.fill.constant` must be a finite number, got .inf", "  help: the value of every cell"],
  ],
  [
    "inputs by other names",
    "{ x: [[1, 2], [3, 4]], dy: [[1]] }",
    ["11:35: error: unknown input `dy`", "  help: known here: `x`"],
  ],
  [
    "a picture in a matrix",
    "{ image: photo.png }",
    [
      "11:21: error: `layout: matrix` takes [height][width], got a picture of [height][width][channels]",
      "  help: pictures go with `layout: image`, or as a batch of one with `layout: batch`",
      "11:21: error: `input.image` must name a file, got `photo.png`",
      "  help: the path starts in the exercise's folder, and there is no such file",
    ],
  ],
  [
    "a key with a misspelt image",
    "{ imgae: photo.png }",
    ["11:14: error: unknown key `imgae`", "  help: did you mean `image`?"],
  ],
];

test.for(FAULTS)("%s is reported at its place, with help", async ([, written, said]) => {
  expect(await saidOf(soundSpec({ input: written }))).toBe(said.join("\n"));
});
