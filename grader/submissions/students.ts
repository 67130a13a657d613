import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RefusedFolder, Student } from "../model/submission.ts";
import { isPassedOver, looseFiles } from "./loose-files.ts";

/** The students who handed in, and the folders that cannot be graded; both in the order of their names' code units. */
export type Students = { readonly students: readonly Student[]; readonly refused: readonly RefusedFolder[] };

/**
 * Reads a solutions folder: every folder in it with a file is a student; files next to the folders belong to nobody.
 */
export function students(solutionsFolder: string): Students {
  const found: Student[] = [];
  const refused: RefusedFolder[] = [];
  for (const entry of readdirSync(solutionsFolder, { withFileTypes: true, encoding: "buffer" })) {
    const folder = entry.name.toString("utf8");
    if ((!entry.isDirectory() && !entry.isSymbolicLink()) || isPassedOver(folder)) continue;
    const why = refusal(solutionsFolder, entry);
    if (why === null) found.push({ name: folder.normalize("NFC"), folder });
    else refused.push({ folder, why });
  }
  const namesakes = Map.groupBy(found, (student) => student.name);
  const isAlone = (student: Student) => namesakes.get(student.name)?.length === 1;
  for (const { folder } of found.filter((student) => !isAlone(student))) refused.push({ folder, why: SAME_NAME });
  return {
    students: found.filter(isAlone).sort((a, b) => order(a.name, b.name)),
    refused: refused.sort((a, b) => order(a.folder, b.folder)),
  };
}

const SAME_NAME = "another folder has the same name, written in other code points (Unicode normalisation): rename one";

function refusal(solutionsFolder: string, entry: Dirent<Buffer>): string | null {
  if (!isUtf8(entry.name)) return "the name is not valid UTF-8: rename the folder";
  const folder = entry.name.toString("utf8");
  if (entry.isSymbolicLink()) return "a symbolic link is not followed: put a folder in its place";
  if (!isReadable(join(solutionsFolder, folder))) return "the folder cannot be read: check its permissions";
  const isEmpty = looseFiles(solutionsFolder, { name: folder, folder }).length === 0;
  return isEmpty ? "there is no file in it: nothing was handed in" : null;
}

function isReadable(path: string): boolean {
  try {
    statSync(`${path}/.`); // requires the same permission as opening a file inside
    return true;
  } catch {
    return false;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
