import { isArchive } from "../store/archive-name.ts";
import { type Meant, meantFor, type Named } from "../submissions/meant-for.ts";
import { fileFor } from "../submissions/unclaimed.ts";

/** What a student's file is for. `copy`: it is the n-th further one of the name, as a platform or a browser numbers them. */
export type Purpose =
  | { readonly kind: "exercise"; readonly exercise: string; readonly copy: number }
  | { readonly kind: "none"; readonly why: string };

/**
 * The exercise that a file is for, by its own name alone. An exercise's exact name is always that exercise, even if
 * it ends like a copy's.
 */
export function exerciseOf(path: string, exercises: readonly Named[]): Purpose {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const { name, copy } = withoutNumber(file);
  const ofName = (wanted: string) => exercises.find(({ id }) => fileFor(id) === wanted);
  const same = ofName(file) ?? ofName(name) ?? ofName(name.toLowerCase());
  if (same !== undefined) return { kind: "exercise", exercise: same.id, copy: ofName(file) === undefined ? copy : 0 };
  const meant = meantBy(name, exercises);
  if (meant === null)
    return { kind: "none", why: isArchive(file) ? PACKED : "it has the name of no exercise, or of two" };
  if (!meant.isNear && /\.ts$/i.test(file)) return { kind: "exercise", exercise: meant.exercise, copy };
  return { kind: "none", why: `it may be meant for ${meant.exercise}: rename it to \`${fileFor(meant.exercise)}\`` };
}

/** An id is a better name than a function, which several exercises may share. */
function meantBy(name: string, exercises: readonly Named[]): Meant | null {
  const ways = [exercises.map(({ id }) => ({ id })), exercises].map((known) => meantFor(name, known));
  return ways.find((meant) => meant?.isNear === false) ?? ways.find((meant) => meant !== null) ?? null;
}

const PACKED = "an archive inside the archive is not opened: unpack it, and collect the folder";

/** Canvas writes `-1` to `-7` behind names that are taken, then a UUID; browsers and systems write `(1)`. */
const NUMBERED =
  /(?:-(?<upload>[1-7])|-(?<uuid>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})|[\s_-]*\((?<copy>\d{1,6})\))(?=\.[a-z]+$)/i;

function withoutNumber(file: string): { readonly name: string; readonly copy: number } {
  const { upload, uuid, copy } = NUMBERED.exec(file)?.groups ?? {};
  const number = uuid === undefined ? Number(upload ?? copy ?? 0) : AFTER_NUMBERS;
  return { name: file.replace(NUMBERED, ""), copy: number };
}

const AFTER_NUMBERS = 8;
