import type { Archive } from "../archive/archive.ts";

/** The folder, with its slash, in which everything of an archive lies, as when a folder was zipped; empty: there is none. */
export function sharedFolder({ entries }: Archive): string {
  const first = /^[^/]+\//.exec(entries[0]?.path ?? "")?.[0] ?? "";
  return entries.every(({ path }) => path.startsWith(first)) ? first : "";
}
