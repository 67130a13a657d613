import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nearMiss } from "./near-miss.ts";
import { quote } from "./path.ts";
import { otherSpecName, SPEC_NAME } from "./spec-text.ts";

/** Something named on the command line does not exist: a mistake of the user, not of an author. */
export class NotThere extends Error {}

/** Why a folder cannot be read: where it was looked for, and which one was probably meant. */
export function unreadFolder(folder: string, code: string, option: string, holds: string): NotThere {
  const whole = resolve(folder);
  const help = `stand in the folder that holds ${basename(folder)}/, or name it with ${option}`;
  switch (code) {
    case "ENOENT": {
      const near = nearFolder(whole, folder);
      const meant = near === null ? help : `did you mean ${quote(near)}?`;
      return new NotThere(`there is no folder ${quote(basename(whole))} in ${dirname(whole)}\n  help: ${meant}`);
    }
    case "ENOTDIR":
      return new NotThere(`${quote(folder)} is not a folder\n  help: name the folder of ${holds} with ${option}`);
    case "EACCES":
    case "EPERM":
      return new NotThere(`the folder ${quote(folder)} may not be read\n  help: change its permissions`);
    default:
      return new NotThere(`the folder ${quote(folder)} cannot be read: ${code}\n  help: ${help}`);
  }
}

/** Why a folder has no exercises: it is itself an exercise's folder, or contains something else. */
export function noExerciseIn(folder: string): NotThere {
  const names = namesIn(folder);
  if (names.includes(SPEC_NAME) || otherSpecName(names) !== null) {
    const above = dirname(folder);
    return new NotThere(
      `${quote(folder)} is the folder of one exercise\n  help: name the folder above it, with --exercises ${above}`,
    );
  }
  const rows = names.filter((name) => !name.startsWith("."));
  const found = rows.length === 0 ? "it is empty" : `it holds ${someOf(rows)}`;
  return new NotThere(
    `there is no exercise in ${quote(folder)}: ${found}\n  help: every exercise is a folder with an ${quote(SPEC_NAME)}; name the folder that holds them with --exercises`,
  );
}

/** Why a folder has no exercise of this name. */
export function unknownExercise(name: string, known: readonly string[], folder: string): NotThere {
  const near = nearMiss(name, known);
  const meant = near === null ? `there are: ${someOf(known)}` : `did you mean ${quote(near)}?`;
  return new NotThere(`no exercise is called ${quote(name)} in ${folder}\n  help: ${meant}`);
}

/** Joins names into a list that stays short. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(", ");
  return names.length > MAX_NAMES ? `${shown} and ${names.length - MAX_NAMES} more` : shown;
}

const MAX_NAMES = 20;

function nearFolder(whole: string, given: string): string | null {
  const near = nearMiss(basename(whole), namesIn(dirname(whole)));
  return near === null ? null : join(dirname(given), near);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
