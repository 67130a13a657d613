import { expect, test } from "vitest";
import { readExercise } from "./read-exercise.ts";
import { saidOf, soundSpec, writtenExercise } from "./testing/written-exercise.ts";

const COST = { op: "pool-cost", layout: "image" };
const SHIFT = { op: "shift-response" };

type Lines = Readonly<Record<string, string | null>>;

const FAULTS: readonly (readonly [what: string, testCase: Lines, head: Lines, said: readonly string[]])[] = [
  [
    "a shape of other rank",
    { input: "[[4, 4, 1]]" },
    COST,
    ["11:12: error: `pool-cost` takes [numbers], got 2 levels", "  help: this input has the same axes in every layout"],
  ],
  [
    "a shape of two numbers",
    { input: "[4, 4]" },
    COST,
    ["11:12: error: a shape is [height, width, channels], got 2 numbers", "  help: for instance `[427, 640, 3]`"],
  ],
  [
    "a shape of fractions",
    { input: "[4, 4, 1.5]" },
    COST,
    ["11:12: error: a shape is of whole numbers from 1, got 1.5", "  help: for instance `[427, 640, 3]`"],
  ],
  [
    "a shape of no rows",
    { input: "[0, 4, 1]" },
    COST,
    ["11:12: error: a shape is of whole numbers from 1, got 0", "  help: for instance `[427, 640, 3]`"],
  ],
  [
    "a shape of more values than the reference makes",
    { input: "[4096, 4096, 3]" },
    COST,
    ["11:12: error: an image may hold 16777216 values at most, got 50331648", "  help: for instance `[427, 640, 3]`"],
  ],
  [
    "a window that does not fit into a shape",
    { input: "[4, 4, 1]", options: "{ poolSize: [2, 5] }" },
    COST,
    [
      "12:14: error: a window of 5 does not fit into the input's width of 4",
      "  help: make the input larger, or the window smaller",
    ],
  ],
  [
    "a pooling that the reference would work on for minutes",
    { input: "[4096, 4096, 1]", options: "{ poolSize: 100, strides: 1 }" },
    COST,
    [
      "12:14: error: this pooling may take 268435456 steps at most, got 159744113991",
      "  help: the reference really does it: make the shape or the window smaller",
    ],
  ],
  [
    "a picture for a shape",
    { input: "{ image: exercise.yaml }" },
    COST,
    [
      "11:21: error: `pool-cost` takes [numbers], got a picture of [height][width][channels]",
      "  help: pictures go with `layout: image`, or as a batch of one with `layout: batch`",
      "11:21: error: `input.image` must be a PNG or JPEG, got `exercise.yaml`",
      "  help: its first bytes are those of no PNG or JPEG",
    ],
  ],
  [
    "a layout that an op does not take",
    { input: "[4, 4, 1]" },
    { op: "pool-cost" },
    ["7:9: error: `pool-cost` takes no layout `matrix`", "  help: known here: `image`"],
  ],
  [
    "no shift",
    {},
    SHIFT,
    [
      "12:14: error: missing option `shift`",
      "  help: `shift-response` takes `poolSize`, `strides`, `padding`, `shift`",
    ],
  ],
  [
    "a shift by half a cell",
    { options: "{ poolSize: 2, shift: [0.5, -1] }" },
    SHIFT,
    [
      "12:37: error: `options.shift[0]` must be a whole number, got 0.5",
      "  help: a whole number, or a list with one for each axis",
    ],
  ],
  [
    "a shift out of sight",
    { options: "{ poolSize: 2, shift: -1e9 }" },
    SHIFT,
    [
      "12:36: error: `options.shift` must be at least -16777216, got -1000000000",
      "  help: a whole number, or a list with one for each axis",
    ],
  ],
  [
    "a shift of one axis",
    { options: "{ poolSize: 2, shift: [1] }" },
    SHIFT,
    [
      "12:36: error: `options.shift` must have one number for each of height, width, got 1",
      "  help: a single number stands for all of them",
    ],
  ],
];

test.for(FAULTS)("%s is reported at its place, with help", async ([, testCase, head, said]) => {
  expect(await saidOf(soundSpec(testCase, head))).toBe(said.join("\n"));
});

test.for([
  ["{ poolSize: 2, shift: [0, -1] }", [0, -1]],
  ["{ shift: -2, poolSize: 2 }", [-2, -2]],
] as const)("a shift may go backwards, and one number stands for both axes: %s", async ([options, shift]) => {
  const { exercise } = await readExercise(await writtenExercise(soundSpec({ options }, SHIFT)));
  expect(exercise?.cases[0]?.call.options).toEqual({ poolSize: [2, 2], strides: [2, 2], padding: "valid", shift });
});
