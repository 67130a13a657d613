import { resolve } from "node:path";
import type { AnsweredExercise, Course } from "../class/course.ts";
import type { Student } from "../model/submission.ts";
import { type Students, students } from "../submissions/students.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { Shard } from "./options.ts";

/** What narrows a run. */
export type Narrowing = {
  readonly reports?: string;
  readonly student?: readonly string[];
  readonly exercise?: readonly string[];
  readonly shard?: Shard;
};

/** Which reports a run writes: a narrowed one leaves the summary and the other reports of the class alone. */
export type Scope = { readonly reportsFolder: string; readonly isWholeClass: boolean; readonly hasOwnFolder: boolean };

const CLASS_REPORTS = "reports";

export function scopeOf({ reports, student, exercise, shard }: Narrowing): Scope {
  const reportsFolder = reports ?? CLASS_REPORTS;
  return {
    reportsFolder,
    isWholeClass: student === undefined && exercise === undefined && shard === undefined,
    hasOwnFolder: resolve(reportsFolder) !== resolve(CLASS_REPORTS),
  };
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
  const unknown = ids.find((id) => !exercises.some(({ exercise }) => exercise.id === id));
  if (unknown !== undefined) {
    const there = exercises.map(({ exercise }) => exercise.id).join(", ");
    throw new CommandError(`no exercise is called \`${unknown}\`; there are: ${there}`, EXIT.usage);
  }
  return exercises.filter(({ exercise }) => ids.includes(exercise.id));
}
