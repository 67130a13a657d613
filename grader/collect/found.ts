import type { Named as Exercise } from "../submissions/meant-for.ts";
import type { Archive, Entry } from "./archive/archive.ts";
import { faultOfKind, faultOfPath, namedTwice } from "./archive/faults.ts";
import { exerciseOf } from "./exercise-of.ts";
import type { Reading } from "./platforms/platform.ts";
import { isRead, type Recognized } from "./platforms/table.ts";
import type { Finder, Whose } from "./who.ts";

/** A file of an archive that is somebody's hand-in for an exercise. */
export type Found = {
  readonly archive: string;
  readonly entry: Entry;
  readonly reading: Reading;
  readonly whose: Extract<Whose, { readonly kind: "people" }>;
  readonly exercise: string;
  readonly copy: number;
};

/** A file that is not taken, and why. */
export type LeftOut = { readonly archive: string; readonly path: string; readonly why: string };

/** What an archive holds: hand-ins, what belongs to nobody, and what is refused, whatever it may be. */
export type Sorted = {
  readonly found: readonly Found[];
  readonly nobodys: readonly LeftOut[];
  readonly refused: readonly LeftOut[];
};

/** Sorts the entries of an archive, without reading any. */
export function sortedOut(
  archive: Archive,
  recognized: Recognized,
  exercises: readonly Exercise[],
  find: Finder,
): Sorted {
  const twice = namedTwice(archive.entries);
  const fates = archive.entries.map((entry): Fate => {
    const unsafe = faultOfPath(entry);
    if (unsafe === null && !isRead(entry.path)) return { kind: "passed-over" };
    const fault = unsafe ?? faultOfKind(entry) ?? (twice.has(entry.path) ? TWICE : null);
    return fault === null ? fateOf(entry, recognized, exercises, find) : { kind: "refused", why: fault };
  });
  const leftOut = (kind: "nobodys" | "refused") =>
    fates.flatMap((fate, i) =>
      fate.kind === kind ? [{ archive: archive.name, path: archive.entries[i]?.path ?? "", why: fate.why }] : [],
    );
  const found = fates.flatMap((fate) => (fate.kind === "found" ? [{ ...fate.found, archive: archive.name }] : []));
  return { found, nobodys: leftOut("nobodys"), refused: leftOut("refused") };
}

/** What becomes of an entry. */
type Fate =
  | { readonly kind: "found"; readonly found: Omit<Found, "archive"> }
  | { readonly kind: "nobodys" | "refused"; readonly why: string }
  | { readonly kind: "passed-over" };

const TWICE = "two entries have this name: it is not clear which one counts";

function fateOf(entry: Entry, { platform, reader }: Recognized, exercises: readonly Exercise[], find: Finder): Fate {
  const readings = reader(entry.path);
  if (readings === "aside") return { kind: "passed-over" };
  const likely = likeliest(readings, find);
  if (likely === null) return { kind: "nobodys", why: `it is not named as in ${platform.title}` };
  const { reading, whose } = likely;
  if (isOfRepository(reading.file)) return { kind: "passed-over" };
  const purpose = exerciseOf(reading.file, exercises);
  if (purpose.kind === "none") return { kind: "nobodys", why: purpose.why };
  if (whose.kind === "nobody") return { kind: "nobodys", why: whose.why };
  const { exercise, copy } = purpose;
  return { kind: "found", found: { entry, reading, whose, exercise, copy } };
}

/** The first reading that names somebody who is known, or else the first. */
function likeliest(
  readings: readonly Reading[],
  find: Finder,
): { readonly reading: Reading; readonly whose: Whose } | null {
  const all = readings.map((reading) => ({ reading, whose: find(reading) }));
  return all.find(({ whose }) => whose.kind === "people") ?? all[0] ?? null;
}

/** Whether a file came with the course's repository: what `handout` writes has a skeleton of every exercise. */
function isOfRepository(file: string): boolean {
  return /^(?:skeletons|exercises|reports)\//.test(file);
}
