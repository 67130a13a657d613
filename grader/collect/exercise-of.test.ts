import { expect, test } from "vitest";
import { exerciseOf } from "./exercise-of.ts";

const EXERCISES = [
  { id: "same-max-pool", functionName: "maxPool2d" },
  { id: "max-pool-2d", functionName: "maxPool2d" },
  { id: "max-pool-1d", functionName: "maxPool1d" },
  { id: "avg-pool-2d", functionName: "averages" },
  { id: "first-one", functionName: "maxima" },
  { id: "second-one", functionName: "maxima" },
  { id: "warm-up" },
  { id: "warm-up-1" },
];

test.each([
  ["max-pool-2d.ts", "max-pool-2d", 0],
  ["src/max-pool-2d.ts", "max-pool-2d", 0],
  ["max-pool-1d-1.ts", "max-pool-1d", 1],
  ["max-pool-1d-7.ts", "max-pool-1d", 7],
  ["max-pool-2d-0b9a6c1e-58a3-4b62-9d0c-7c1d2e3f4a5b.ts", "max-pool-2d", 8],
  ["max-pool-2d (1).ts", "max-pool-2d", 1],
  ["Max-Pool-2d.TS", "max-pool-2d", 0],
  ["maxPool2d.ts", "max-pool-2d", 0],
  ["averages.ts", "avg-pool-2d", 0],
  ["warm-up.ts", "warm-up", 0],
  ["warm-up-1.ts", "warm-up-1", 0],
  ["warm-up-1-1.ts", "warm-up-1", 1],
  ["warm-up-2.ts", "warm-up", 2],
])("%s is for %s", (path, exercise, copy) => {
  expect(exerciseOf(path, EXERCISES)).toEqual({ kind: "exercise", exercise, copy });
});

test.each([
  ["max-pool-2d.js", "it may be meant for max-pool-2d: rename it to `max-pool-2d.ts`"],
  ["max-pool-2d-final.ts", "it may be meant for max-pool-2d: rename it to `max-pool-2d.ts`"],
  ["maxima.ts", "it has the name of no exercise, or of two"],
  ["notes.md", "it has the name of no exercise, or of two"],
  ["all.zip", "an archive inside the archive is not opened: unpack it, and collect the folder"],
])("%s is for none, and it is said why", (path, why) => {
  expect(exerciseOf(path, EXERCISES)).toEqual({ kind: "none", why });
});
