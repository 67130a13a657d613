import { type Platform, type Reading, UNSAID } from "./platform.ts";

/** GitHub Classroom and Classroom 50: clones, each in a folder `<assignment>-<login>`. Both parts may hold hyphens. */
export const github: Platform = {
  name: "github",
  title: "GitHub Classroom",
  open: async (archive, { archives, exercises }) => {
    const own = archive.name.slice(archive.name.lastIndexOf("/") + 1);
    const inside = archive.repositories.includes(".") ? `${own}/` : "";
    const around = AROUND.exec(archive.entries[0]?.path ?? "")?.[0] ?? "";
    const split = (path: string) => CLONE.exec(inside + path.slice(path.startsWith(around) ? around.length : 0));
    const here = archive.entries.flatMap(({ path }) => split(path)?.[1] ?? []);
    const clones = [...new Set(inside === "" ? here : archives)];
    const [assignment] = [own, around].flatMap((name) => AROUND.exec(`${name}/`)?.[1] ?? []);
    return (path) => {
      const [, clone, file] = split(path) ?? [];
      if (clone === undefined || file === undefined) return [];
      const isTold = assignment !== undefined && clone.startsWith(`${assignment}-`);
      const logins = isTold ? [clone.slice(assignment.length + 1)] : loginsIn(clone, clones, exercises);
      return logins.map((login) => readingOf(login, file));
    };
  },
};

/** The folder around all clones of an assignment, as `gh classroom` names it. */
const AROUND = /^([^/]+)-submissions\//;
const CLONE = /^([^/]+-[^/]+)\/(.+)$/;

/**
 * What may be the login where the assignment is not told: what follows an exercise's id, what is not common to all
 * clones, and longer endings, since logins may begin alike. Never a shorter one: a login may end in that of another.
 */
function loginsIn(clone: string, clones: readonly string[], exercises: readonly string[]): readonly string[] {
  const exercise = exercises.filter((id) => clone.startsWith(`${id}-`)).toSorted((a, b) => b.length - a.length)[0];
  const ofExercise = exercise === undefined ? null : exercise.length + 1;
  const common = clones.length > 1 ? commonStart(clones) : (ofExercise ?? clone.indexOf("-") + 1);
  const starts = [...clone.matchAll(/-/g)].map(({ index }) => index + 1).filter((start) => start <= common);
  const first = ofExercise !== null && ofExercise <= common ? [ofExercise] : [];
  return [...new Set([...first, ...starts.toReversed()])].map((start) => clone.slice(start));
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
