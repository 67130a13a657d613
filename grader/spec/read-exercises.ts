import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import { inCourseOrder } from "./course/order.ts";
import { noExerciseIn, unknownExercise, unreadFolder } from "./not-there.ts";
import { readExercise } from "./read-exercise.ts";
import { isExercise } from "./spec-text.ts";

export type SpecReadings = { readonly exercises: readonly Exercise[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the spec of every folder below `exercisesFolder`, or of those in `only`, in the given order of their ids.
 * Hidden folders are skipped. Throws a `UsageError` if the folder, or a requested one, does not exist.
 */
export async function readExercises(
  exercisesFolder: string,
  only: readonly string[] = [],
  order: (a: string, b: string) => number = inCourseOrder([]),
): Promise<SpecReadings> {
  const all = await foldersIn(exercisesFolder);
  if (typeof all === "string") throw unreadFolder(exercisesFolder, all, "--exercises", "exercises");
  if (!(await isCourse(exercisesFolder, all))) throw noExerciseIn(exercisesFolder);
  const unknown = only.find((id) => !all.includes(id));
  if (unknown !== undefined) throw unknownExercise(unknown, all, exercisesFolder);
  const chosen = only.length === 0 ? all : all.filter((id) => only.includes(id));
  return readAll(chosen.toSorted(order), exercisesFolder);
}

/** The ids that a folder's exercises should have: the names of their folders; empty if it cannot be read. */
export async function exerciseIds(exercisesFolder: string): Promise<readonly string[]> {
  const all = await foldersIn(exercisesFolder);
  return typeof all === "string" ? [] : all;
}

/** Whether at least one of these folders is meant to be an exercise. */
async function isCourse(folder: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await isExercise(join(folder, name))) return true;
  return false;
}

async function readAll(names: readonly string[], exercisesFolder: string): Promise<SpecReadings> {
  const exercises: Exercise[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const reading = await readExercise(join(exercisesFolder, name)); // one after the other: pictures are large
    diagnostics.push(...reading.diagnostics);
    if (reading.exercise !== null) exercises.push(reading.exercise);
  }
  return { exercises, diagnostics };
}

/** The names of the sub-folders in the order of their code points, or why they cannot be read. */
async function foldersIn(folder: string): Promise<readonly string[] | string> {
  try {
    const entries = (await readdir(folder)).filter((name) => !name.startsWith("."));
    const areFolders = await Promise.all(entries.map((name) => isFolder(join(folder, name))));
    return entries.filter((_, i) => areFolders[i]).toSorted((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
