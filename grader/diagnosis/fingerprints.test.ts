import { join } from "node:path";
import { expect, test } from "vitest";
import { readExercises } from "../spec/read-exercises.ts";
import { fingerprints, wrongFunctions } from "./fingerprints.ts";
import { SKETCH_LENGTH } from "./sketch.ts";

test.each(["single", "pair"] as const)("fingerprints of a %s are the same when they were kept", async (size) => {
  const { exercises } = await readExercises(join(import.meta.dirname, "../../exercises"), ["max-pool-1d"]);
  const [exercise] = exercises;
  const [testCase] = exercise?.cases ?? [];
  if (exercise === undefined || testCase === undefined) throw new Error("there is no such exercise");
  const made = await fingerprints(exercise, testCase, size);
  const kept = await fingerprints(exercise, { ...testCase }, size);
  expect(made.length).toBe(wrongFunctions(exercise, size).length * SKETCH_LENGTH);
  expect(kept).toEqual(made);
});
