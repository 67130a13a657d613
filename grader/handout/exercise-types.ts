import { readFileSync } from "node:fs";
import type { Exercise } from "../model/exercise.ts";
import { signatureOf, typeDeclaration } from "../report/facts/signature.ts";

/** What `poolgrade/exercises` is, in the package and in this repository. */
export const EXERCISE_TYPES = new URL("../../types/exercises.d.ts", import.meta.url);

/** The declarations of the functions that exercises ask for; exercises that ask for the same one share its type. */
export function exerciseTypes(exercises: readonly Exercise[]): string {
  const byType = Map.groupBy(exercises, (exercise) => typeDeclaration(signatureOf(exercise)));
  const types = [...byType].map(([type, of]) => `/** ${of.map(titled).join("; ")} */\n${type}\n`);
  return `${HEAD}\n${types.join("\n")}`;
}

const HEAD = "// Written from the specs by grader/handout/write-exercise-types.ts.\n";

function titled({ title, id }: Exercise): string {
  return `${title.en} (${id})`;
}

/** Whether `poolgrade/exercises` has the type of the exercise's function: not of every exercise that a course has made. */
export function hasType(exercise: Exercise): boolean {
  known ??= new Set(readFileSync(EXERCISE_TYPES, "utf8").split("\n"));
  return known.has(typeDeclaration(signatureOf(exercise)));
}

let known: ReadonlySet<string> | undefined;
