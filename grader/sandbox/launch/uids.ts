import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";

/** `count` user ids from `first` on. */
export type Uids = { readonly first: number; readonly count: number };

/** Unused user ids among those that this process may become; null if there are too few. */
export function unusedUids(): Uids | null {
  try {
    return unusedOf(readFileSync("/proc/self/uid_map", "utf8"));
  } catch {
    return HIGH; // without /proc, try these
  }
}

/** The unused part of a user map (user_namespaces(7)): the high ids, or in a container the upper half of its own. */
function unusedOf(uidMap: string): Uids | null {
  const ranges = uidMap
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([first = 0, , count = 0]) => ({ first, count }));
  if (ranges.some(({ first, count }) => first <= HIGH.first && HIGH.first + HIGH.count <= first + count)) return HIGH;
  const largest = ranges.reduce((one, other) => (other.count > one.count ? other : one), { first: 0, count: 0 });
  if (largest.count < MIN) return null;
  const half = Math.floor(largest.count / 2);
  return { first: largest.first + half, count: half - 2 }; // the last ids are `nobody` and an invalid one
}

/** A random one of them: two graders do not know of each other and should not collide. */
export function anyOf({ first, count }: Uids): number {
  return first + randomInt(count);
}

/** The ids that systemd leaves free below 2^31, above which user ids are no longer safe. */
const HIGH: Uids = { first: 0x70000000, count: 0x10000000 };

/** A container has at least this many, or only its root. */
const MIN = 65_536;
