import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { signatureOf, typeName } from "../report/facts/signature.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { anExercise } from "../testing/an-exercise.ts";
import { EXERCISE_TYPES, exerciseTypes, hasType } from "./exercise-types.ts";

const { exercises } = await readExercises(fileURLToPath(new URL("../exercises", EXERCISE_TYPES)));

test("the types of the package are what its specs give", async () => {
  expect(await readFile(EXERCISE_TYPES, "utf8")).toBe(exerciseTypes(exercises));
});

test("every type has a name of its own", () => {
  const names = [...exerciseTypes(exercises).matchAll(/^export type (\w+)/gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual([...new Set(exercises.map((each) => typeName(signatureOf(each))))].toSorted());
});

test("the package has the type of its own exercises, and of those that ask for the same function", () => {
  expect(exercises.filter((each) => !hasType(each))).toEqual([]);
  expect(hasType(anExercise({ id: "pool-again" }))).toBe(true);
  expect(hasType(anExercise({ functionName: "poolAgain" }))).toBe(false);
  expect(hasType(anExercise({ layout: "image" }))).toBe(false);
});
