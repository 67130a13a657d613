import { basename } from "node:path";
import { nearMiss } from "../spec/near-miss.ts";
import { unknownExercise, unreadFolder } from "../spec/not-there.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { UsageError } from "../spec/usage-error.ts";
import { submittedFile } from "../submissions/submission.ts";
import { fileIn, fileOf } from "./check-file.ts";
import { type ExercisePlace, isFile, isFolder, isPath, placeOf } from "./exercise-place.ts";
import { checkLine, exportedIn } from "./other-exercise.ts";
import { givenPath } from "./user-folder.ts";

/** The file that `check` tries, and the exercise whose cases it uses. */
export type CheckTarget = { readonly exercisesFolder: string; readonly id: string; readonly file: string };

/** Where `check` looks if something is not named. */
export type CheckPlaces = {
  readonly exercises: string;
  readonly solutions: string;
  readonly student?: string | undefined;
};

/**
 * Interprets the words: an exercise by its id, its folder or its spec, and a file, in either order; or only one of
 * them, which implies the other. Ends the command if something does not exist, suggesting what was probably meant.
 */
export async function checkTarget(words: readonly string[], places: CheckPlaces): Promise<CheckTarget> {
  const known = await exerciseIds(places.exercises);
  if (known.length === 0 && !isFolder(places.exercises))
    throw unreadFolder(places.exercises, isFile(places.exercises) ? "ENOTDIR" : "ENOENT", "--exercises", "exercises");
  const [first = "", second] = words;
  const place = await placeOf(first, places.exercises, known);
  if (second === undefined) {
    if (place === null) return byFile(first, known, places);
    const { folder, id } = oneOf(place, first);
    return { exercisesFolder: folder, id, file: fileOf(id, places) };
  }
  const other = isOne(place) ? null : await placeOf(second, places.exercises, known);
  const chosen = isOne(place) ? place : isOne(other) ? other : null;
  if (chosen === null) throw neither(first, second, known, places);
  const { folder, id } = oneOf(chosen, first);
  return { exercisesFolder: folder, id, file: fileIn(chosen === place ? second : first, id) };
}

/** A file alone: its name names the exercise. */
async function byFile(word: string, known: readonly string[], { exercises }: CheckPlaces): Promise<CheckTarget> {
  const path = givenPath(word);
  if (!isPath(word) && !isFile(path)) throw unknownExercise(word, known, exercises);
  const id = basename(path).replace(/\.[cm]?[jt]sx?$/, "");
  const file = fileIn(word, id);
  if (known.includes(id)) return { exercisesFolder: exercises, id, file };
  const submission = submittedFile(file);
  const exported = submission.kind === "file" ? await exportedIn(submission.source, exercises) : [];
  const lines = exported.map((each) => checkLine(each.id, file));
  const near = nearMiss(id, known);
  throw new UsageError((words) =>
    words.ofNoExercise({
      file: `\`${file}\``,
      lines,
      line: checkLine("EXERCISE", file),
      near: near && `\`${near}\``,
      known,
    }),
  );
}

function isOne(place: ExercisePlace | null): place is ExercisePlace {
  return place !== null && place.only.length === 1;
}

function oneOf(place: ExercisePlace, word: string): { readonly folder: string; readonly id: string } {
  const [id] = place.only;
  if (id !== undefined) return { folder: place.folder, id };
  throw new UsageError(({ manyExercises }) => manyExercises(`\`${word}\``));
}

function neither(first: string, second: string, known: readonly string[], { exercises }: CheckPlaces): Error {
  const isFirstFile = isFile(givenPath(first)) && !isFile(givenPath(second));
  return unknownExercise(isFirstFile ? second : first, known, exercises);
}
