import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearMiss } from "../spec/near-miss.ts";
import { UsageError } from "../spec/usage-error.ts";
import type { CheckPlaces } from "./check-target.ts";
import { isFile, isFolder } from "./exercise-place.ts";
import { handInsIn, unknownStudent } from "./selection.ts";
import { besideUser, givenPath, toldFolder, typedPath, userFolder } from "./user-folder.ts";

/** The named file, or the exercise's file in the named folder. */
export function fileIn(word: string, id: string): string {
  const path = givenPath(word);
  const file = isFolder(path) ? join(path, `${id}.ts`) : path;
  return mustExist(file);
}

/** The file to check if none is named: in the user's folder, or in the folder of the only student. */
export function fileOf(id: string, { solutions, student }: CheckPlaces): string {
  const name = `${id}.ts`;
  const beside = besideUser(name);
  if (student === undefined && isFile(beside)) return beside;
  const noOwnFile = (names: readonly string[] | null) =>
    new UsageError((words) => words.noOwnFile({ name, here: userFolder(), solutions, students: names, id }));
  if (!isFolder(solutions)) throw noOwnFile(null);
  const { students } = handInsIn(solutions);
  const names = students.map((each) => each.name);
  const wanted = student?.normalize("NFC");
  if (wanted !== undefined && !names.includes(wanted)) throw unknownStudent(wanted, names, solutions);
  const [only] = wanted === undefined ? students : students.filter(({ name: each }) => each === wanted);
  if (only === undefined) throw noOwnFile([]);
  if (wanted !== undefined || students.length === 1) return mustExist(join(solutions, only.folder, name));
  throw noOwnFile(names);
}

/** An existing path; ends the command if nothing exists there, suggesting what was probably meant. */
function mustExist(path: string): string {
  if (isFile(path)) return path;
  const folder = nearestFolder(dirname(path));
  const missing = folder === dirname(path) ? basename(path) : path.slice(folder === "." ? 0 : folder.length + 1);
  const near = nearFiles(basename(path), folder).map((each) => `\`${typedPath(each)}\``);
  const names = entriesOf(folder).map((entry) => entry.name);
  throw new UsageError((words) => words.noFile({ name: `\`${missing}\``, folder: toldFolder(folder), near, names }));
}

function nearestFolder(folder: string): string {
  return isFolder(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

const MAX_OFFERED = 3;

/** Files of the same name in the folder or below it, or else the one with the nearest name. */
function nearFiles(name: string, folder: string): readonly string[] {
  const below = filesBelow(folder, MAX_DEPTH);
  const same = below.filter((path) => basename(path) === name);
  if (same.length > 0) return same.slice(0, MAX_OFFERED);
  const near = nearMiss(name, [...new Set(below.map((path) => basename(path)))]);
  return near === null ? [] : below.filter((path) => basename(path) === near).slice(0, MAX_OFFERED);
}

const MAX_DEPTH = 3;
const MAX_FILES = 5000;

/** The nearest come first. */
function filesBelow(folder: string, depth: number): readonly string[] {
  const files: string[] = [];
  let level = [folder];
  for (let i = 0; i <= depth && files.length < MAX_FILES; i++) {
    const entries = level.flatMap((each) => entriesOf(each).map((entry) => [join(each, entry.name), entry] as const));
    files.push(...entries.filter(([path, entry]) => entry.isFile() && /\.[jt]sx?$/.test(path)).map(([path]) => path));
    level = entries.filter(([, entry]) => entry.isDirectory() && isLookedInto(entry.name)).map(([path]) => path);
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isLookedInto(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
