import type { Student } from "../model/submission.ts";
import { inCourseOrder } from "../spec/course/order.ts";
import { nearMiss } from "../spec/near-miss.ts";
import { unknownExercise, unreadFolder } from "../spec/not-there.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { UsageError } from "../spec/usage-error.ts";
import { type Students, students } from "../submissions/students.ts";
import type { CourseInUse } from "./course-in-use.ts";
import type { OptionValues } from "./options.ts";

/** The options that narrow a run: it updates what they name, and keeps the rest. */
export type Narrowing = OptionValues<"student" | "exercise" | "shard">;

export function isNarrowed({ student, exercise, shard }: Narrowing): boolean {
  return student !== undefined || exercise !== undefined || shard !== undefined;
}

/** The students who submitted; ends the command if the folder cannot be read. */
export function handInsIn(solutionsFolder: string): Students {
  try {
    return students(solutionsFolder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unreadFolder(solutionsFolder, code ?? String(error), "--solutions", "hand-ins");
  }
}

/** The named students, in any Unicode normalisation, limited to this shard's part. */
export function chosenStudents(
  all: readonly Student[],
  { student, shard }: Narrowing,
  solutionsFolder: string,
): readonly Student[] {
  const names = student?.map((name) => name.normalize("NFC"));
  const known = all.map(({ name }) => name);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownStudent(unknown, known, solutionsFolder);
  const named = names === undefined ? all : all.filter(({ name }) => names.includes(name));
  return shard === undefined ? named : named.filter((_, i) => i % shard.of === shard.index - 1);
}

/** A message that nobody has this name, with the names there are. */
export function unknownStudent(
  name: string,
  known: readonly string[],
  folder: string,
  has: "handed in" | "a report" = "handed in",
): UsageError {
  const near = nearMiss(name, known) ?? known.find((each) => each.toLowerCase().startsWith(name.toLowerCase())) ?? null;
  return new UsageError((words) =>
    words.unknownStudent({ name: `\`${name}\``, folder, near: near && `\`${near}\``, known, has }),
  );
}

/**
 * The ids of the exercises in a folder, including the named ones, in the order of the course; none if the folder cannot
 * be read.
 */
export async function knownExercises(
  folder: string,
  { exercise: ids = [] }: Narrowing,
  { parts }: CourseInUse,
): Promise<readonly string[]> {
  const known = (await exerciseIds(folder)).toSorted(inCourseOrder(parts));
  const unknown = ids.find((id) => !known.includes(id));
  if (known.length > 0 && unknown !== undefined) throw unknownExercise(unknown, known, folder);
  return known;
}
