import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readExercises } from "../spec/read-exercises.ts";
import { EXERCISE_TYPES, exerciseTypes } from "./exercise-types.ts";

const { exercises } = await readExercises(fileURLToPath(new URL("../exercises", EXERCISE_TYPES)));
await writeFile(EXERCISE_TYPES, exerciseTypes(exercises));
