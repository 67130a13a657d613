import { distance } from "fastest-levenshtein";

/**
 * Names in a source that may be meant for `wanted`, the likeliest first; the child checks which of them are exported.
 */
export function nearNames(source: string, wanted: string): readonly string[] {
  const names = new Set(source.match(IDENTIFIER) ?? []);
  names.delete(wanted);
  const near = [...names]
    .filter((name) => name.length <= LONGEST)
    .map((name) => ({ name, distance: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return [...near.slice(0, MAX).map(({ name }) => name), "default"];
}

const IDENTIFIER = /[$_\p{ID_Start}][$\p{ID_Continue}]*/gu;
const LONGEST = 64;
const MAX = 8;
