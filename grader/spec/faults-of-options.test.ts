import { expect, test } from "vitest";
import { saidOf, soundSpec } from "./testing/written-exercise.ts";

const FAULTS: readonly (readonly [what: string, written: string | null, said: readonly string[]])[] = [
  [
    "no options",
    null,
    ["9:5: error: missing option `poolSize`", "  help: `max-pool` takes `poolSize`, `strides`, `padding`"],
  ],
  [
    "options that are a list",
    "[2]",
    [
      "12:14: error: `options` must be a mapping, got a list",
      "  help: `max-pool` takes `poolSize`, `strides`, `padding`",
    ],
  ],
  [
    "a missing option",
    "{ strides: 2 }",
    ["12:14: error: missing option `poolSize`", "  help: `max-pool` takes `poolSize`, `strides`, `padding`"],
  ],
  [
    "an unknown option",
    "{ poolSize: 2, dilations: 1 }",
    ["12:29: error: `max-pool` takes no option `dilations`", "  help: known here: `poolSize`, `strides`, `padding`"],
  ],
  [
    "a misspelt option",
    "{ poolsize: 2 }",
    ["12:16: error: `max-pool` takes no option `poolsize`", "  help: did you mean `poolSize`?"],
  ],
  [
    "an unknown padding",
    "{ poolSize: 2, padding: vaild }",
    ["12:38: error: unknown padding `vaild`", "  help: did you mean `valid`?"],
  ],
  [
    "a padding that is a number",
    "{ poolSize: 2, padding: 0 }",
    ["12:38: error: `options.padding` must be one of `valid`, `same`, got 0", "  help: one of `valid`, `same`"],
  ],
  [
    "a window of no cells",
    "{ poolSize: 0 }",
    [
      "12:26: error: `options.poolSize` must be at least 1, got 0",
      "  help: a whole number from 1, or a list with one for each axis",
    ],
  ],
  [
    "a window of half a cell",
    "{ poolSize: [2, 1.5] }",
    [
      "12:30: error: `options.poolSize[1]` must be a whole number, got 1.5",
      "  help: a whole number from 1, or a list with one for each axis",
    ],
  ],
  [
    "a stride for three axes",
    "{ poolSize: 2, strides: [1, 1, 1] }",
    [
      "12:38: error: `options.strides` must have one number for each of height, width, got 3",
      "  help: a single number stands for all of them",
    ],
  ],
  [
    "a window of text",
    "{ poolSize: two }",
    [
      "12:26: error: `options.poolSize` must be a whole number, got `two`",
      "  help: a whole number from 1, or a list with one for each axis",
    ],
  ],
  [
    "a huge window",
    "{ poolSize: 1e308, padding: same }",
    [
      "12:26: error: `options.poolSize` must be at most 16777216, got 1e+308",
      "  help: a whole number from 1, or a list with one for each axis",
    ],
  ],
  [
    "a window that does not fit",
    "{ poolSize: 3 }",
    [
      "12:14: error: a window of 3 does not fit into the input's height of 2",
      "  help: make the input larger, or the window smaller",
    ],
  ],
];

test.for(FAULTS)("%s is reported at its place, with help", async ([, written, said]) => {
  expect(await saidOf(soundSpec({ options: written }))).toBe(said.join("\n"));
});
