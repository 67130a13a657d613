import type { Student, UnclaimedFile } from "../model/submission.ts";
import { isArchive } from "../store/archive-name.ts";
import { looseFiles } from "./loose-files.ts";
import { type Meant, meantFor, type Named } from "./meant-for.ts";

/** A student's files that belong to no exercise, those named most like one first. */
export function unclaimedFiles(
  solutionsFolder: string,
  student: Student,
  exercises: readonly Named[],
): readonly UnclaimedFile[] {
  const claimed = new Set(exercises.map(({ id }) => fileFor(id)));
  return looseFiles(solutionsFolder, student)
    .filter((file) => !claimed.has(file))
    .map((file) => ({ file, meant: meantFor(file, exercises) }))
    .sort((a, b) => rank(a.meant, a.file) - rank(b.meant, b.file))
    .map(({ file, meant }) => ({ folder: student.folder, file, exercise: meant?.exercise ?? null }));
}

/** The name and place in the student's folder that a file must have to be graded. */
export function fileFor(exerciseId: string): string {
  return `${exerciseId}.ts`;
}

/** The file that a student may have meant to hand in for an exercise; null if there is none. */
export function fileMeantFor(exerciseId: string, unclaimed: readonly UnclaimedFile[]): string | null {
  const meant = unclaimed.find(({ exercise }) => exercise === exerciseId);
  return (meant ?? unclaimed.find(({ exercise, file }) => exercise === null && isArchive(file)))?.file ?? null;
}

function rank(meant: Meant | null, file: string): number {
  if (meant !== null) return meant.isNear ? 1 : 0;
  return isArchive(file) ? 2 : 3;
}
