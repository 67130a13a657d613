import { expect, test } from "vitest";
import { saidOf, soundSpec } from "./testing/written-exercise.ts";

const FAULTS: readonly (readonly [
  what: string,
  change: Readonly<Record<string, string | null>>,
  said: readonly string[],
])[] = [
  [
    "an unknown key of a case",
    { note: "x" },
    [
      "14:5: error: unknown key `note`",
      "  help: known here: `id`, `title`, `why`, `input`, `options`, `expected`, `points`, `visibility`",
    ],
  ],
  [
    "a misspelt key",
    { points: null, pionts: "1" },
    ["13:5: error: unknown key `pionts`", "  help: did you mean `points`?"],
  ],
  [
    "a missing key of a case",
    { points: null },
    ["9:5: error: missing `points`", "  help: `points` is what the case is worth: a whole number, at least 0"],
  ],
  [
    "an id __proto__",
    { id: "__proto__" },
    [
      "9:9: error: `id` must be lower-case words joined by hyphens, got `__proto__`",
      "  help: the case's name: lower-case words joined by hyphens",
    ],
  ],
  [
    "an id that is a number",
    { id: "7" },
    ["9:9: error: `id` must be text, got 7", "  help: the case's name: lower-case words joined by hyphens"],
  ],
  [
    "a why without Korean",
    { why: "{ en: a }" },
    ["10:10: warning: `why` has no `ko`", "  help: learners who read Korean get the English text"],
  ],
  [
    "no why",
    { why: null },
    ["9:5: warning: `lesson` has no `why`", "  help: say why the case exists: learners read it where the case fails"],
  ],
  [
    "points that are a fraction",
    { points: "1.5" },
    [
      "13:13: error: `points` must be a whole number, got 1.5",
      "  help: what the case is worth: a whole number, at least 0",
    ],
  ],
  [
    "points below 0",
    { points: "-1" },
    ["13:13: error: `points` must be at least 0, got -1", "  help: what the case is worth: a whole number, at least 0"],
  ],
  [
    "points in quotes",
    { points: '"2"' },
    [
      "13:13: error: `points` must be a whole number, got the text `2`",
      "  help: what the case is worth: a whole number, at least 0",
    ],
  ],
  [
    "no points at all",
    { points: "0" },
    ["9:3: error: an exercise has at least one point, got 0", "  help: give a case some `points`"],
  ],
  [
    "an unknown visibility",
    { visibility: "hiden" },
    ["14:17: error: unknown visibility `hiden`", "  help: did you mean `hidden`?"],
  ],
  [
    "a visibility that is a list",
    { visibility: "[public]" },
    [
      "14:17: error: `visibility` must be `public`, `hidden` or `{ after: date }`, got a list",
      "  help: for instance `hidden`, or `{ after: 2026-12-01T00:00:00+09:00 }`",
    ],
  ],
  [
    "an invalid date",
    { visibility: "{ after: 2026-02-30T00:00:00Z }" },
    [
      "14:26: error: `visibility.after` must be a date with its time zone, got `2026-02-30T00:00:00Z`",
      "  help: for instance 2026-12-01T00:00:00+09:00",
    ],
  ],
  [
    "a date without its zone",
    { visibility: "{ after: 2026-12-01T00:00:00 }" },
    [
      "14:26: error: `visibility.after` must be a date with its time zone, got `2026-12-01T00:00:00`",
      "  help: put the hours from UTC behind it, as in 2026-12-01T00:00:00+09:00; 2026-12-01T00:00:00Z is in UTC",
    ],
  ],
  [
    "a visibility with a misspelt key",
    { visibility: "{ aftr: 2026-12-01 }" },
    ["14:19: error: unknown key `aftr`", "  help: did you mean `after`?"],
  ],
  [
    "expected ragged",
    { expected: "[[1], [2, 3]]" },
    [
      "14:21: error: `expected[1]` must have 1 element like `expected[0]`, got 2",
      "  help: all rows are equally long, and all numbers equally deep",
    ],
  ],
  [
    "expected of a single number",
    { expected: "5" },
    ["14:15: error: `expected` must be nested lists of numbers, got 5", "  help: leave it out, and it is computed"],
  ],
  [
    "expected not finite",
    { expected: "[[.nan]]" },
    ["14:17: error: `expected[0][0]` must be a finite number, got .nan", "  help: write a finite number"],
  ],
];

test.for(FAULTS)("%s is reported at its place, with help", async ([, change, said]) => {
  expect(await saidOf(soundSpec(change))).toBe(said.join("\n"));
});
