import { basename } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import type { Submission } from "../model/submission.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { UsageError } from "../spec/usage-error.ts";
import { typedPath } from "./user-folder.ts";

/**
 * Ends the command if a file belongs to another exercise: it exports that exercise's function, and nothing with the
 * name of this one's.
 */
export async function refuseOtherExercise(
  exercise: Exercise,
  exercisesFolder: string,
  file: string,
  submission: Submission,
): Promise<void> {
  if (submission.kind !== "file" || speaksOf(exercise.functionName, submission.source)) return;
  const found = await exportedIn(submission.source, exercisesFolder);
  const other = found.find(({ id }) => basename(file) === `${id}.ts`) ?? found[0];
  if (other === undefined) return;
  const { id, functionName: wanted } = exercise;
  const [ids, line] = [found.map((each) => each.id), checkLine(other.id, file)];
  throw new UsageError(({ ofOther }) => ofOther({ file, exported: other.functionName, ids, wanted, id, line }));
}

/** The exercises whose function a source exports. */
export async function exportedIn(source: string, exercisesFolder: string): Promise<readonly Exercise[]> {
  const { exercises } = await readExercises(exercisesFolder);
  return exercises.filter(({ functionName }) => exports(functionName, source));
}

/** The command that checks a file. */
export function checkLine(id: string, file: string): string {
  const typed = typedPath(file);
  return `poolgrade check ${id} ${/\s/.test(typed) ? JSON.stringify(typed) : typed}`;
}

function speaksOf(name: string, source: string): boolean {
  return new RegExp(word(name)).test(source);
}

function exports(name: string, source: string): boolean {
  const declared = new RegExp(`\\bexport\\s+(?:async\\s+)?(?:function\\s*\\*?|const|let|var)\\s*${word(name)}`);
  const listed = new RegExp(`\\bexport\\s*\\{[^}]*${word(name)}`);
  return declared.test(source) || listed.test(source);
}

/** Matches an identifier as a whole word; it may include a dollar sign. */
function word(name: string): string {
  return `(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`;
}
