import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Student } from "../model/submission.ts";

/** What there is where nobody has handed in anything. */
export type NothingHandedIn = {
  readonly folders: readonly string[];
  /** Hand-ins beside the folders: this is the folder of one student. */
  readonly handIns: readonly string[];
  /** Folders in which there are folders with hand-ins: these hold the class. */
  readonly classes: readonly string[];
};

/** What is found in a solutions folder where no student has a file for any of these exercises; null where one has. */
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

/** Whatever it is: a link is a hand-in too, if one that is refused. */
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
