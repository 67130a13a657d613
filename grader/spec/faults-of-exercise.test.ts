import { expect, test } from "vitest";
import { PROPERTY_NAMES } from "../model/property.ts";
import { saidOf, soundSpec, specOf } from "./testing/written-exercise.ts";

const FAULTS: readonly (readonly [
  what: string,
  change: Readonly<Record<string, string | null>>,
  said: readonly string[],
])[] = [
  ["an unknown key", { titel: "x" }, ["8:1: error: unknown key `titel`", "  help: did you mean `title`?"]],
  ["a missing key", { title: null }, ["1:1: error: missing `title`", "  help: `title` is the exercise's name"]],
  [
    "another format",
    { format: "poolgrade/exercise/v2" },
    ["1:9: error: unknown format `poolgrade/exercise/v2`", "  help: did you mean `poolgrade/exercise/v1`?"],
  ],
  [
    "an id that is not the folder's",
    { id: "max-pool" },
    ["2:5: error: `id` must be the folder's name `max-pool-2d`, got `max-pool`", "  help: rename one of the two"],
  ],
  [
    "an id with capitals",
    { id: "Max_Pool" },
    [
      "2:5: error: `id` must be lower-case words joined by hyphens, got `Max_Pool`",
      "  help: the folder's name: lower-case words joined by hyphens",
      "2:5: error: `id` must be the folder's name `max-pool-2d`, got `Max_Pool`",
      "  help: rename one of the two",
    ],
  ],
  [
    "a reserved word as function",
    { function: "delete" },
    [
      "5:11: error: `function` must be an identifier that is not a reserved word, got `delete`",
      "  help: the name of the function that learners export",
    ],
  ],
  [
    "a function that is not an identifier",
    { function: "max-pool" },
    [
      "5:11: error: `function` must be an identifier that is not a reserved word, got `max-pool`",
      "  help: the name of the function that learners export",
    ],
  ],
  ["an unknown op", { op: "maxpool" }, ["6:5: error: unknown op `maxpool`", "  help: did you mean `max-pool`?"]],
  [
    "an op far from all",
    { op: "constructor" },
    [
      "6:5: error: unknown op `constructor`",
      "  help: known here: `max-pool`, `avg-pool`, `shift-response`, `pool-cost`, `max-minus-avg`, `global-max-pool`, `global-avg-pool`",
    ],
  ],
  [
    "an unknown layout",
    { layout: "matriks" },
    ["7:9: error: unknown layout `matriks`", "  help: did you mean `matrix`?"],
  ],
  [
    "an op that is a number",
    { op: "5" },
    [
      "6:5: error: `op` must be text, got 5",
      "  help: known here: `max-pool`, `avg-pool`, `shift-response`, `pool-cost`, `max-minus-avg`, `global-max-pool`, `global-avg-pool`",
    ],
  ],
  [
    "a title that is plain text",
    { title: "Max pooling" },
    ["3:8: error: `title` must be a mapping, got `Max pooling`", "  help: the exercise's name"],
  ],
  [
    "a title without English",
    { title: "{ ko: 풀링 }" },
    ["3:8: error: missing `en`", "  help: `en` is the English text"],
  ],
  [
    "a title without Korean",
    { title: "{ en: Max }" },
    ["3:8: warning: `title` has no `ko`", "  help: learners who read Korean get the English text"],
  ],
  [
    "an empty text",
    { title: '{ en: "", ko: 풀링 }' },
    ["3:14: error: `title.en` must not be empty", "  help: the English text"],
  ],
  [
    "a negative tolerance",
    { tolerance: "{ absolute: -0.1 }" },
    [
      "8:24: error: `tolerance.absolute` must be at least 0, got -0.1",
      "  help: how far a value may be off, whatever its size; 0 when left out",
    ],
  ],
  [
    "an infinite tolerance",
    { tolerance: "{ relative: .inf }" },
    [
      "8:24: error: `tolerance.relative` must be a finite number, got .inf",
      "  help: how far a value may be off, as a fraction of what is expected; 0 when left out",
    ],
  ],
  [
    "an empty tolerance",
    { tolerance: "{}" },
    [
      "8:12: error: `tolerance` must not be empty",
      "  help: how far a value may be from the expected one; proved from the op and the inputs when left out",
    ],
  ],
  [
    "limits out of range",
    { limits: "{ timeMs: 0, memoryMiB: 1e9 }" },
    [
      "8:19: error: `limits.timeMs` must be at least 1, got 0",
      "  help: milliseconds for each case; 1000 when left out",
      "8:33: error: `limits.memoryMiB` must be at most 8192, got 1000000000",
      "  help: memory of the learner's program in MiB; 128 when left out",
    ],
  ],
  [
    "a property twice",
    { properties: "[one-by-one-is-identity, one-by-one-is-identity]" },
    [
      "8:13: error: `properties` must not say the same twice",
      "  help: laws that the function must keep, by name; worth no points",
    ],
  ],
  [
    "an unknown property",
    { properties: "[constant-stays-konstant, 7]" },
    [
      "8:14: error: unknown property `constant-stays-konstant`",
      "  help: did you mean `constant-stays-constant`?",
      "8:39: error: `properties[1]` must be text, got 7",
      `  help: known here: ${PROPERTY_NAMES.map((name) => `\`${name}\``).join(", ")}`,
    ],
  ],
  [
    "a property of another op",
    { properties: "[constant-stays-constant]", op: "max-minus-avg" },
    [
      "8:14: error: `constant-stays-constant` does not hold for `max-minus-avg`",
      "  help: it holds for `max-pool`, `avg-pool`, `global-max-pool`, `global-avg-pool`",
    ],
  ],
  [
    "a property of other layouts",
    { properties: "[permuting-channels-permutes-output]" },
    [
      "8:14: error: `permuting-channels-permutes-output` means nothing in layout `matrix`",
      "  help: it takes `image`, `batch`, `signal`, `volume`, `channels-first`",
    ],
  ],
  [
    "an invalid hint, or one without a date",
    { hints: "{ where: tomorrow, values: 2026-12-01, fails: 5 }" },
    [
      "8:17: error: `hints.where` must be a date with its time zone, got `tomorrow`",
      "  help: for instance 2026-12-01T00:00:00+09:00",
      "8:27: error: unknown rung `values`",
      "  help: did you mean `value`?",
      "8:54: error: `hints.fails` must be text, got 5",
      "  help: the date from which learners see what went wrong, as 2026-12-01T00:00:00+09:00",
    ],
  ],
  [
    "a sum of hidden cases that cannot be",
    { hidden: "{ cases: 0, points: 1.5 }" },
    [
      "8:18: error: `hidden.cases` must be at least 1, got 0",
      "  help: how many cases were cut",
      "8:29: error: `hidden.points` must be a whole number, got 1.5",
      "  help: what those are worth together",
    ],
  ],
];

test("a spec that says what was cut from it may not have a hidden case", async () => {
  const cases = "  - { id: a, why: { en: a, ko: a }, input: [[1]], options: { poolSize: 1 }, points: 1 }\n";
  const hidden = cases.replace("id: a", "id: b").replace("points: 1", "points: 1, visibility: hidden");
  expect(await saidOf(specOf(`${cases}${hidden}`, { hidden: "{ cases: 1, points: 1 }" }))).toBe(
    "8:1: error: `hidden` says what was cut from a learners' copy, but a hidden case is still here\n  help: leave `hidden` out: `poolgrade handout` writes it into the copy",
  );
});

test("points may all be in the cases that were cut", async () => {
  expect(await saidOf(soundSpec({ points: "0" }, { hidden: "{ cases: 1, points: 3 }" }))).toBe("");
  expect(await saidOf(soundSpec({ points: "0" }, { hidden: "{ cases: 1, points: 0 }" }))).toContain(
    "at least one point",
  );
});

test("properties without a public case are reported to need one", async () => {
  const spec = soundSpec({ visibility: "hidden" }, { properties: "[one-by-one-is-identity]" });
  expect(await saidOf(spec)).toBe(
    "8:13: error: properties need a public case\n  help: their inputs have the shape and the options of the first one",
  );
});

test.for(FAULTS)("%s is reported at its place, with help", async ([, change, said]) => {
  expect(await saidOf(soundSpec({}, change))).toBe(said.join("\n"));
});
