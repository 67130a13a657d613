import { type Platform, type Reading, UNSAID } from "./platform.ts";

/** GitHub Classroom and Classroom 50: clones, each in a folder `<assignment>-<login>`. Both parts may hold hyphens. */
export const github: Platform = {
  name: "github",
  title: "GitHub Classroom",
  open: async (archive, surroundings) => {
    const own = archive.name.slice(archive.name.lastIndexOf("/") + 1);
    const inside = archive.repositories.includes(".") ? `${own}/` : "";
    const around = /^[^/]+-submissions\//.exec(archive.entries[0]?.path ?? "")?.[0] ?? "";
    const split = (path: string) => CLONE.exec(inside + path.slice(path.startsWith(around) ? around.length : 0));
    const here = archive.entries.flatMap(({ path }) => split(path)?.[1] ?? []);
    const clones = [...new Set(inside === "" ? here : surroundings.archives)];
    const assignments = [...assignmentsOf([own, around]), ...surroundings.exercises];
    return (path) => {
      const [, clone, file] = split(path) ?? [];
      if (clone === undefined || file === undefined) return [];
      return loginsIn(clone, clones, assignments).map((login) => readingOf(login, file));
    };
  },
};

const CLONE = /^([^/]+-[^/]+)\/(.+)$/;

/** What the folder around clones says, as `gh classroom` names it. */
function assignmentsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^(.+)-submissions(?:\/|$)/.exec(name)?.[1] ?? []);
}

/**
 * What may be the login: what follows the assignment where that is known, or else what is not common to all clones, and
 * longer endings, since logins may begin alike. Never a shorter one: a login may end in that of another.
 */
function loginsIn(clone: string, clones: readonly string[], assignments: readonly string[]): readonly string[] {
  const known = assignments.filter((each) => clone.startsWith(`${each}-`)).toSorted((a, b) => b.length - a.length)[0];
  if (known !== undefined) return [clone.slice(known.length + 1)];
  const common = clones.length > 1 ? commonStart(clones) : clone.indexOf("-") + 1;
  const starts = [...clone.matchAll(/-/g)].map(({ index }) => index + 1).filter((start) => start <= common);
  return starts.toReversed().map((start) => clone.slice(start));
}

function commonStart(names: readonly string[]): number {
  const [first = "", ...others] = names;
  let length = 0;
  while (length < first.length && others.every((each) => each[length] === first[length])) length += 1;
  return length;
}

function readingOf(login: string, file: string): Reading {
  return { ...UNSAID, who: [{ shown: login, name: login, keys: [login] }], file };
}
