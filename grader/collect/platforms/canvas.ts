import { type Platform, type Reading, UNSAID } from "./platform.ts";
import { sharedFolder } from "./shared-folder.ts";

/**
 * Canvas: `<name>[_LATE]_<user>_<file>_<original name>`. Canvas takes care that no name holds `_<number>_`, so the first
 * place that fits is the right one: what follows is the student's, who may write the numbers of others there.
 */
export const canvas: Platform = {
  name: "canvas",
  title: "Canvas",
  open: async (archive) => {
    const shared = sharedFolder(archive);
    return (path) => readingsOf(path.slice(shared.length));
  },
};

function readingsOf(path: string): readonly Reading[] {
  if (path.includes("/")) return [];
  const only = [ANONYMOUS, PAGE].map((form) => form.exec(path)?.groups).find((groups) => groups !== undefined);
  return (only === undefined ? splits(path) : [only]).map(readingOf);
}

const ANONYMOUS = /^(?<late>LATE_)?(?<user>anon_[^_]+)_(?:(?<number>\d+)_)?(?<file>.+)$/;
const PAGE = /^(?<name>[\p{L}\p{M}\p{Nd}\p{Pc}]+?)_(?<late>LATE_)?(?<user>\d+)_(?<file>(?:text|link)\.html)$/u;
const FILE = /^(?<name>[\p{L}\p{M}\p{Nd}\p{Pc}]+?)_(?<late>LATE_)?(?<user>\d+)_(?<number>\d+)_(?<file>.+)$/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** How a path can be split. Where a name ends in a number, the user's is the one after it. */
function splits(path: string): readonly Groups[] {
  const first = FILE.exec(path)?.groups;
  if (first === undefined) return [];
  const { name, late, user, number, file = "" } = first;
  const [, next, rest] = /^(\d+)_(.+)$/.exec(file) ?? [];
  if (rest === undefined || late !== undefined) return [first];
  return [first, { name: `${name}_${user}`, user: number, number: next, file: rest }];
}

function readingOf({ name, late, user = "", number, file = "" }: Groups): Reading {
  const shown = name === undefined ? user : `${name} (${user})`;
  const who = { shown, name: name ?? user, keys: [user] };
  return { ...UNSAID, who: [who], file, isLate: late !== undefined, order: Number(number ?? 0) };
}
