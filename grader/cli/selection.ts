import type { AnsweredExercise, Course } from "../class/course.ts";
import type { Student } from "../model/submission.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { type Students, students } from "../submissions/students.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { Shard } from "./options.ts";

/** What narrows a run: it renews what it names, and keeps the rest. */
export type Narrowing = {
  readonly student?: readonly string[];
  readonly exercise?: readonly string[];
  readonly shard?: Shard;
};

export function isNarrowed({ student, exercise, shard }: Narrowing): boolean {
  return student !== undefined || exercise !== undefined || shard !== undefined;
}

export function handInsIn(solutionsFolder: string): Students {
  try {
    return students(solutionsFolder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`the hand-ins cannot be read: ${reason}`, EXIT.usage);
  }
}

/** The named students, in any Unicode normalisation, and of those the shard's part. */
export function chosenStudents(all: readonly Student[], { student, shard }: Narrowing): readonly Student[] {
  const names = student?.map((name) => name.normalize("NFC"));
  const unknown = names?.find((name) => !all.some((each) => each.name === name));
  if (unknown !== undefined) throw new CommandError(`no student is called \`${unknown}\``, EXIT.usage);
  const named = names === undefined ? all : all.filter(({ name }) => names.includes(name));
  return shard === undefined ? named : named.filter((_, i) => i % shard.of === shard.index - 1);
}

export function chosenExercises({ exercises }: Course, { exercise: ids }: Narrowing): readonly AnsweredExercise[] {
  if (ids === undefined) return exercises;
  refuseUnknown(
    ids,
    exercises.map(({ exercise }) => exercise.id),
  );
  return exercises.filter(({ exercise }) => ids.includes(exercise.id));
}

/** The ids of the exercises in a folder, among which the named ones are; none where the folder cannot be read. */
export async function knownExercises(folder: string, { exercise: ids = [] }: Narrowing): Promise<readonly string[]> {
  const known = await exerciseIds(folder);
  if (known.length > 0) refuseUnknown(ids, known);
  return known;
}

function refuseUnknown(ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new CommandError(`no exercise is called \`${unknown}\`; there are: ${known.join(", ")}`, EXIT.usage);
}
