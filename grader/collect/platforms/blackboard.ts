import type { Archive, Entry } from "../archive/archive.ts";
import { decoded } from "../archive/entry-name.ts";
import { timeOf } from "../time.ts";
import { type Platform, type Reading, UNSAID } from "./platform.ts";

/**
 * Blackboard: `<assignment>_<user>_attempt_<date>[_<original name>]`, and a text for every attempt that begins with the
 * name of whoever made it. Assignments and users may hold `_`; what follows the date is the student's.
 */
export const blackboard: Platform = {
  name: "blackboard",
  title: "Blackboard",
  open: async (archive, { zone }) => {
    const names = await namesIn(archive);
    return (path) => {
      const { before = "", date = "", file } = NAMED.exec(path)?.groups ?? {};
      if (date === "") return [];
      return file === undefined
        ? "aside"
        : usersIn(before, names).map((user) => readingOf(user, names.get(user), date, file, zone));
    };
  },
};

const NAMED = /^(?:[^/]+\/)?(?<before>[^/]+?)_attempt_(?<date>\d{4}(?:-\d\d){5})(?:_(?<file>.+)|\.txt)$/;

/** What may be the user: one who is named in a text, then the shortest. */
function usersIn(before: string, names: ReadonlyMap<string, string>): readonly string[] {
  const words = before.split("_");
  const users = words.slice(1).map((_, i) => words.slice(words.length - 1 - i).join("_"));
  return users.toSorted((a, b) => Number(names.has(b)) - Number(names.has(a)));
}

function readingOf(user: string, name: string | undefined, date: string, file: string, zone: string): Reading {
  const shown = name === undefined ? user : `${name} (${user})`;
  return { ...UNSAID, who: [{ shown, name: name ?? user, keys: [user] }], file, submitted: timeOf(date, zone) };
}

/** The full names by user, from the first line of every attempt's text; what follows is the student's. */
async function namesIn({ entries }: Archive): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const entry of entries.filter(isText)) {
    const first =
      (decoded(await entry.read().catch(() => new Uint8Array())) ?? "").replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ??
      "";
    const { name, user } = /^[^:]+: *(?<name>.+?) \((?<user>[^()]+)\)$/.exec(first.trim())?.groups ?? {};
    if (name !== undefined && user !== undefined) names.set(user, name);
  }
  return names;
}

function isText({ path, kind, bytes }: Entry): boolean {
  return (
    kind === "file" && bytes <= MOST_BYTES && NAMED.exec(path)?.groups?.file === undefined && path.endsWith(".txt")
  );
}

const MOST_BYTES = 256 * 1024;
