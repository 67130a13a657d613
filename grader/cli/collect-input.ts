import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Nesting, nesting } from "../class/apart.ts";
import { type Archive, ArchiveRefused } from "../collect/archive/archive.ts";
import { openArchive } from "../collect/archive/open.ts";
import type { Ranked } from "../collect/attempt.ts";
import { type Collection, type CourseToCollect, collect, type Opened } from "../collect/collect.ts";
import type { Surroundings } from "../collect/platforms/platform.ts";
import { PLATFORMS, readBy, recognize } from "../collect/platforms/table.ts";
import { RecordFault, readRecord } from "../collect/record.ts";
import { withSlashes } from "../store/paths.ts";
import type { CourseInUse } from "./course-in-use.ts";
import { CommandError, EXIT } from "./exit.ts";

/** An archive and the platform that it is taken to be of. */
export type ToldArchive = { readonly name: string; readonly platform: string; readonly title: string };

/** Ends the command where an archive is not there, or lies among the hand-ins or around them. */
export function refuseAmongHandIns(paths: readonly string[], solutions: string): void {
  for (const path of paths) {
    if (!existsSync(path))
      throw new CommandError(`${path} is not there: it was looked for in ${dirname(resolve(path))}`, EXIT.usage);
    const how = nesting(path, solutions) ?? INVERSE[nesting(solutions, path) ?? "none"];
    if (how !== null)
      throw new CommandError(
        `${path} ${LIES[how]} the folder of the hand-ins, ${solutions}`,
        EXIT.usage,
        "name another folder with --solutions, or a copy of the archive elsewhere",
      );
  }
}

const LIES: Readonly<Record<NonNullable<Nesting>, string>> = { same: "is", inside: "lies in", around: "holds" };
const INVERSE = { same: "same", inside: "around", around: "inside", none: null } as const;

export function recordBefore(path: string): Promise<readonly Ranked[]> {
  return said(() => readRecord(path));
}

/** Opens all archives, collects what is in them, and closes them. */
export async function collectedFrom(
  paths: readonly string[],
  from: string | null,
  task: CourseToCollect,
  { marks, pattern }: CourseInUse,
): Promise<{ readonly archives: readonly ToldArchive[]; readonly collection: Collection }> {
  const open: Archive[] = [];
  try {
    const opened: Opened[] = [];
    const surroundings: Surroundings = {
      zone: marks?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      exercises: task.exercises.map(({ id }) => id),
      archives: paths.map(baseOf),
      pattern,
    };
    for (const path of paths) {
      const archive = { ...(await said(() => openArchive(path))), name: nameOf(path, paths) };
      open.push(archive);
      opened.push({ archive, recognized: await said(() => recognized(path, archive, from, surroundings)) });
    }
    const archives = opened.map(({ archive: { name }, recognized: { platform } }) => ({
      ...{ name, platform: platform.name, title: platform.title },
    }));
    return { archives, collection: await said(() => collect(opened, task)) };
  } finally {
    for (const archive of open) archive.close();
  }
}

/** The archive's own name, or the whole path where two have the same. */
function nameOf(path: string, paths: readonly string[]): string {
  const isAlone = paths.filter((each) => baseOf(each) === baseOf(path)).length === 1;
  return isAlone ? baseOf(path) : withSlashes(path).normalize("NFC");
}

function baseOf(path: string): string {
  return basename(resolve(path)).normalize("NFC");
}

async function recognized(path: string, archive: Archive, from: string | null, surroundings: Surroundings) {
  const named = PLATFORMS.find(({ name }) => name === from);
  if (named?.name === "pattern" && surroundings.pattern === null)
    throw new CommandError(
      "there is no pattern to go by",
      EXIT.usage,
      "write it into staff.yaml, as `collect: { pattern: … }`",
    );
  if (named !== undefined) return readBy(named, archive, surroundings);
  const found = await recognize(archive, surroundings);
  if (found !== null) return found;
  const [first] = archive.entries;
  const example = first === undefined ? "it is empty" : `for instance ${JSON.stringify(first.path)}`;
  throw new CommandError(
    `${path} is not named as any platform that is known names its files: ${example}`,
    EXIT.usage,
    "say where it is from with --from, or write `collect: { pattern: … }` into staff.yaml",
  );
}

/** Ends the command with what an input's fault says. */
async function said<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ArchiveRefused)
      throw new CommandError(`${error.message}; nothing was written`, EXIT.usage, error.help);
    if (error instanceof RecordFault) throw new CommandError(error.message, EXIT.usage);
    throw error;
  }
}
