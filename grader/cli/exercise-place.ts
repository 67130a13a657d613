import { readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Course, openCourse } from "../class/course.ts";
import type { Part } from "../model/course.ts";
import type { Reference } from "../reference/reference.ts";
import { unknownExercise } from "../spec/not-there.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { isExercise, otherSpecName, SPEC_NAME } from "../spec/spec-text.ts";
import { CommandError, EXIT } from "./exit.ts";
import { givenPath } from "./user-folder.ts";

/** Exercises of a folder: the named ones, or all. */
export type ExercisePlace = { readonly folder: string; readonly only: readonly string[] };

/**
 * The exercises that words on the command line mean: ids in the exercises' folder, a folder of exercises, or the folder
 * or spec of one exercise. No words mean all exercises of the folder.
 */
export async function placesOf(words: readonly string[], exercisesFolder: string): Promise<readonly ExercisePlace[]> {
  if (words.length === 0) return [{ folder: exercisesFolder, only: [] }];
  const known = await exerciseIds(exercisesFolder);
  const places: ExercisePlace[] = [];
  for (const word of words) {
    const place = await placeOf(word, exercisesFolder, known);
    if (place === null && isPath(word)) throw noSuchPath(word);
    if (place === null && known.length > 0) throw unknownExercise(word, known, exercisesFolder);
    places.push(place ?? { folder: exercisesFolder, only: [word] });
  }
  return [...Map.groupBy(places, ({ folder }) => resolve(folder)).values()].map(mergePlaces);
}

/** The exercises of these places with their answers. */
export async function openPlaces(
  places: readonly ExercisePlace[],
  reference: Reference,
  parts: readonly Part[],
): Promise<Course> {
  const courses: Course[] = [];
  for (const { folder, only } of places) courses.push(await openCourse(folder, reference, only, parts));
  return {
    exercises: courses.flatMap(({ exercises }) => exercises),
    diagnostics: courses.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The exercises that one word means; null if it names neither an exercise nor a folder of exercises. */
export async function placeOf(
  word: string,
  exercisesFolder: string,
  known: readonly string[],
): Promise<ExercisePlace | null> {
  if (known.includes(word)) return { folder: exercisesFolder, only: [word] };
  const path = givenPath(word);
  const name = basename(path);
  if (isFile(path) && (name === SPEC_NAME || otherSpecName([name]) !== null)) return ofOne(dirname(path));
  if (!isFolder(path)) return null;
  if (await isExercise(path)) return ofOne(path);
  return holdsFolders(path) ? { folder: path, only: [] } : null;
}

/** Whether a word looks like a path rather than an id. */
export function isPath(word: string): boolean {
  return /[/\\]|\.[a-z]+$/i.test(word) || word === "." || word === "..";
}

/** The parent folder is made explicit, even for `.`. */
function ofOne(folder: string): ExercisePlace {
  return { folder: folder === "." ? ".." : dirname(folder), only: [basename(resolve(folder))] };
}

function mergePlaces(places: readonly ExercisePlace[]): ExercisePlace {
  const [first] = places;
  const isAll = places.some(({ only }) => only.length === 0);
  return { folder: first?.folder ?? ".", only: isAll ? [] : [...new Set(places.flatMap(({ only }) => only))] };
}

function noSuchPath(word: string): CommandError {
  const path = givenPath(word);
  const help = `name an id, a folder of exercises, or an exercise's folder with its \`${SPEC_NAME}\``;
  const what =
    isFile(path) || isFolder(path)
      ? "is not an exercise"
      : `is not there: it was looked for in ${dirname(resolve(path))}`;
  return new CommandError(`\`${path}\` ${what}`, EXIT.usage, help);
}

/** Whether anything other than a folder exists at the path. */
export function isFile(path: string): boolean {
  return statOf(path)?.isDirectory() === false;
}

export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function holdsFolders(folder: string): boolean {
  return readdirSync(folder).some((name) => !name.startsWith(".") && isFolder(join(folder, name)));
}
