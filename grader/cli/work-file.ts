import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../spec/usage-error.ts";
import { isWithin } from "../store/paths.ts";
import { REMEDIES } from "../store/remedies.ts";
import { isFile, isFolder } from "./exercise-place.ts";
import type { OptionValues } from "./options.ts";
import { besideUser, userFolder } from "./user-folder.ts";

type Places = OptionValues<"solutions" | "whose">;

/** The file that a learner works on: the one where they stand, or the place for it, whether it is written or not. */
export function workFile(id: string, places: Places): string {
  const beside = besideUser(`${id}.ts`);
  return places.student === undefined && isFile(beside) ? beside : newFile(id, places, `check ${id} --watch`);
}

/** Whether nobody has a folder yet, and the user stands in none. */
export function isFirstFolder({ solutions, student }: Places): boolean {
  const isInside = isWithin(resolve(solutions), resolve(userFolder()));
  return student === undefined && !isInside && studentFolders(solutions).length === 0;
}

/** The place of a new file: in the student's folder where the user stands, the named one, or the only one; `command` names it. */
export function newFile(id: string, { solutions, student }: Places, command: string): string {
  const name = `${id}.ts`;
  if (student !== undefined) return join(solutions, folderName(student), name);
  const here = resolve(userFolder());
  if (here !== resolve(solutions) && isWithin(resolve(solutions), here)) return besideUser(name);
  const folders = studentFolders(solutions);
  const [only] = folders;
  if (only !== undefined && folders.length === 1) return join(solutions, only, name);
  const line = `${REMEDIES.poolgrade} ${command} --student NAME`;
  throw new UsageError(({ whoseFolder }) => whoseFolder({ solutions, folders, line }));
}

/** One folder, and none that a class would pass over. */
function folderName(student: string): string {
  const folder = student.normalize("NFC");
  if (folder !== "" && !folder.startsWith(".") && !/[/\\]/.test(folder)) return folder;
  throw new UsageError(({ noFolderName }) => noFolderName(`\`${student}\``));
}

/** The folders of students, whether anything is in them or not. */
function studentFolders(solutions: string): readonly string[] {
  if (!isFolder(solutions)) return [];
  const entries = readdirSync(solutions, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}
