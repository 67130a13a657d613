import { distance } from "fastest-levenshtein";
import type { Exercise } from "../model/exercise.ts";

/** The names that a file for an exercise may have; if its spec was not read, only the id is known. */
export type Named = Pick<Exercise, "id"> & Partial<Pick<Exercise, "functionName" | "title">>;

/**
 * The exercise that a file may be meant for, by its path in the student's folder; `isNear`: its name is not the same.
 */
export type Meant = { readonly exercise: string; readonly isNear: boolean };

/**
 * The exercise that a file may be meant for, although it does not have the exact name; null if no name is similar, or
 * if two are.
 */
export function meantFor(path: string, exercises: readonly Named[]): Meant | null {
  const names = wordsOf(path);
  for (const name of names) {
    const same = onlyOne(exercises.filter((exercise) => namesOf(exercise).includes(name)));
    if (same !== null) return { exercise: same.id, isNear: false };
  }
  for (const name of names) {
    const near = nearest(name, exercises);
    if (near !== null) return { exercise: near.id, isNear: true };
  }
  return null;
}

/** The names in a path, the file's own first, then those of its folders; folded, without extensions and copy marks. */
function wordsOf(path: string): readonly string[] {
  const parts = path.split("/").reverse();
  const [file = "", ...folders] = parts;
  return [withoutEndings(file), ...folders].map((part) => fold(withoutCopyMark(part))).filter((name) => name !== "");
}

/** The id, which is also the name of the requested file, the function, and the titles. */
function namesOf({ id, functionName, title }: Named): readonly string[] {
  return [id, functionName, title?.en, title?.ko].flatMap((name) => (name ? [fold(name)] : []));
}

/** Also `.ts.txt` and `.test.ts`: everything from the first full stop on, if only short alphanumeric parts follow. */
function withoutEndings(file: string): string {
  return file.replace(/(?:\.[a-z0-9]{1,6})+$/i, "");
}

/** Removes the marks that browsers and systems add to the name of a second copy. */
function withoutCopyMark(name: string): string {
  return name.replace(/^(?:copy of |복사본 )|(?:[\s_-]*(?:\(\d+\)|copy(?: ?\d+)?|복사본|사본|의 사본))+$/giu, "");
}

/** Ignores case, hyphens, spaces and the composition of Hangul. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The exercise whose id or function is in the name, the longest first, or differs from it by a slip or two. */
function nearest(name: string, exercises: readonly Named[]): Named | null {
  const ranked = exercises
    .map((exercise) => ({ exercise, off: Math.min(...namesOf(exercise).map((known) => offBy(name, known))) }))
    .filter(({ off }) => Number.isFinite(off))
    .sort((a, b) => a.off - b.off);
  const [first, second] = ranked;
  return first === undefined || first.off === second?.off ? null : first.exercise;
}

/**
 * How different two names are; negative if one contains the other, and lower the longer that one is; infinite: too
 * different.
 */
function offBy(name: string, known: string): number {
  if (known.length >= MIN_HELD && name.includes(known)) return -known.length;
  if (name.length > MAX_COMPARED || !hasDigitsOf(known, name)) return Number.POSITIVE_INFINITY;
  const slips = distance(name, known);
  return slips <= Math.max(1, Math.floor(known.length / 4)) ? slips : Number.POSITIVE_INFINITY;
}

/** `max-pool-1d` is not a misspelling of `max-pool-2d`, but `max-pool` may be one. */
function hasDigitsOf(known: string, name: string): boolean {
  const digits = digitsOf(name);
  return digits === "" || digits === digitsOf(known);
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, "");
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

const MIN_HELD = 5;
const MAX_COMPARED = 64;
