import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";

/** So many users from `first` on. */
export type Uids = { readonly first: number; readonly count: number };

/** The users that no account has, of those that this process may become; null where it may become too few. */
export function unusedUids(): Uids | null {
  try {
    return unusedOf(readFileSync("/proc/self/uid_map", "utf8"));
  } catch {
    return HIGH; // no /proc to look at: then this is tried
  }
}

/** What a map of users (user_namespaces(7)) leaves of them: the high ones, or in a container the upper half of its own. */
function unusedOf(uidMap: string): Uids | null {
  const ranges = uidMap
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([first = 0, , count = 0]) => ({ first, count }));
  if (ranges.some(({ first, count }) => first <= HIGH.first && HIGH.first + HIGH.count <= first + count)) return HIGH;
  const largest = ranges.reduce((one, other) => (other.count > one.count ? other : one), { first: 0, count: 0 });
  if (largest.count < LEAST) return null;
  const half = Math.floor(largest.count / 2);
  return { first: largest.first + half, count: half - 2 }; // the last ones are nobody's, and no user at all
}

/** One of them by chance: two graders know nothing of each other, and are not to meet. */
export function anyOf({ first, count }: Uids): number {
  return first + randomInt(count);
}

/** What systemd leaves free below 2^31, whence numbers of users are no longer safe. */
const HIGH: Uids = { first: 0x70000000, count: 0x10000000 };

/** A container has so many, or only its root. */
const LEAST = 65_536;
