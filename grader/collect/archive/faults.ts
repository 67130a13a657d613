import { LIMIT_KIB } from "../../submissions/read.ts";
import type { Entry } from "./archive.ts";

/** Why no entry may have this path; null if it may. */
export function faultOfPath({ path }: Entry): string | null {
  return PATHS.find(([is]) => is.test(path))?.[1] ?? null;
}

const PATHS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.\.(?:\/|$)/, "its path leads out of the archive"],
  [/^.{1001}/s, "its path is longer than 1,000 characters"],
  [/^\//, "its path is absolute"],
  [/^[a-z]:/i, "its path names a drive"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [/[\0-\x1f\x7f]/, "its name has a control character"],
];

/** Why an entry cannot be read as a file; null if it can. */
export function faultOfKind({ kind }: Entry): string | null {
  return KINDS[kind];
}

const KINDS: Readonly<Record<Entry["kind"], string | null>> = {
  file: null,
  link: "it is a link, which is not followed",
  special: "it is no regular file",
  unreadable: "it is encrypted, or compressed in an unknown way",
};

/** Why a hand-in is not read; null if it may be. */
export function faultOfSize({ bytes, packedBytes }: Entry): string | null {
  if (bytes > LIMIT_KIB * 1024) return `it is larger than ${LIMIT_KIB} KiB`;
  const isBomb = bytes > HARMLESS_BYTES && bytes > packedBytes * MOST_RATIO;
  return isBomb ? `it was compressed to less than 1/${MOST_RATIO}: no program is that uniform` : null;
}

const MOST_RATIO = 100;
const HARMLESS_BYTES = 4096;

/** The paths that more than one entry has. A disk that ignores case would also let one take the place of the other. */
export function namedTwice(entries: readonly Entry[]): ReadonlySet<string> {
  const byName = Map.groupBy(entries, ({ path }) => path.toLowerCase());
  return new Set([...byName.values()].flatMap((group) => (group.length > 1 ? group.map(({ path }) => path) : [])));
}
