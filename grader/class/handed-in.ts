import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Student } from "../model/submission.ts";

/** Why a solutions folder has no submissions. */
export type NothingHandedIn = {
  readonly folders: readonly string[];
  /** Submissions directly in the folder: it belongs to a single student. */
  readonly handIns: readonly string[];
  /** Subfolders with students' folders: each is a class. */
  readonly classes: readonly string[];
};

/** What a solutions folder has instead, if no student has a file for any of these exercises; null if one has. */
export function nothingHandedIn(
  solutionsFolder: string,
  students: readonly Student[],
  exercises: readonly string[],
): NothingHandedIn | null {
  if (students.some(({ folder }) => holdsHandIn(join(solutionsFolder, folder), exercises))) return null;
  const folders = foldersIn(solutionsFolder);
  return {
    folders,
    handIns: exercises.map(fileOf).filter((name) => isThere(join(solutionsFolder, name))),
    classes: folders.filter((name) => isClass(join(solutionsFolder, name), exercises)),
  };
}

function isClass(folder: string, exercises: readonly string[]): boolean {
  return foldersIn(folder).some((name) => holdsHandIn(join(folder, name), exercises));
}

function holdsHandIn(folder: string, exercises: readonly string[]): boolean {
  return exercises.some((id) => isThere(join(folder, fileOf(id))));
}

/** Any kind of entry counts: a link is a submission too, though a refused one. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function fileOf(exercise: string): string {
  return `${exercise}.ts`;
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  } catch {
    return [];
  }
}
