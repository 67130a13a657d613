import { closest, distance } from "fastest-levenshtein";
import { listNames, quote } from "./path.ts";

/** The known name that was probably meant, or null if none is close. */
export function nearMiss(name: string, known: readonly string[]): string | null {
  if (known.length === 0 || name.length > LONGEST) return null;
  const typed = fold(name);
  const byFolded = new Map(known.map((candidate) => [fold(candidate), candidate]));
  const nearest = closest(typed, [...byFolded.keys()]);
  const allowed = Math.min(Math.ceil(nearest.length / 3), nearest.length - 1);
  return distance(typed, nearest) <= allowed ? (byFolded.get(nearest) ?? null) : null;
}

/** The help for an unknown name: the one that was probably meant, or else all known ones. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearMiss(name, known);
  if (nearest !== null) return `did you mean ${quote(nearest)}?`;
  return known.length === 0 ? "leave it out: nothing is known here" : `known here: ${listNames(known)}`;
}

const LONGEST = 64;

function fold(name: string): string {
  return name.toLowerCase().replace(/[_\s]/g, "-");
}
