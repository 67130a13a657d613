import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Held } from "../report/locales/usage-words.ts";
import { nearMiss } from "./near-miss.ts";
import { quote } from "./path.ts";
import { otherSpecName, SPEC_NAME } from "./spec-text.ts";
import { UsageError } from "./usage-error.ts";

/** Why a folder cannot be read: where it was looked for, and which one was probably meant. */
export function unreadFolder(folder: string, code: string, option: string, holds: Held): UsageError {
  const whole = resolve(folder);
  const base = basename(folder);
  switch (code) {
    case "ENOENT": {
      const near = nearFolder(whole, folder);
      const [name, parent] = [quote(basename(whole)), dirname(whole)];
      return new UsageError(({ noFolder }) => noFolder({ name, parent, near: near && quote(near), base, option }));
    }
    case "ENOTDIR":
      return new UsageError(({ notAFolder }) => notAFolder({ folder: quote(folder), holds, option }));
    case "EACCES":
    case "EPERM":
      return new UsageError(({ notToBeRead }) => notToBeRead(quote(folder)));
    default:
      return new UsageError(({ unreadable }) => unreadable({ folder: quote(folder), code, base, option }));
  }
}

/** Why a folder has no exercises: it is itself an exercise's folder, or contains something else. */
export function noExerciseIn(folder: string): UsageError {
  const names = namesIn(folder);
  if (names.includes(SPEC_NAME) || otherSpecName(names) !== null)
    return new UsageError(({ oneExercise }) => oneExercise({ folder: quote(folder), above: dirname(folder) }));
  const shown = names.filter((name) => !name.startsWith("."));
  const spec = quote(SPEC_NAME);
  return new UsageError(({ noExercise }) => noExercise({ folder: quote(folder), names: shown, spec }));
}

/** Why a folder has no exercise of this name. */
export function unknownExercise(name: string, known: readonly string[], folder: string): UsageError {
  const near = nearMiss(name, known);
  return new UsageError((words) =>
    words.unknownExercise({ name: quote(name), near: near && quote(near), known, folder }),
  );
}

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
