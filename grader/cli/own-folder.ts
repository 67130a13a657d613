import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Nesting, nesting } from "../class/apart.ts";
import { type Obstacle, obstacleIn } from "../class/links.ts";
import { type Holder, type Locking, lock } from "../class/lock.ts";
import { isFaultOfDisk } from "../store/disk-fault.ts";
import { CommandError, EXIT } from "./exit.ts";
import { givenPath } from "./user-folder.ts";

/** Folders that are only read, by their contents. */
export type ReadFolders = Readonly<Record<"hand-ins" | "exercises", string>>;

/** Ends the command if reports would be among files that are only read, or written through a link. */
export function refuseUnsafe(reportsFolder: string, read: ReadFolders): void {
  for (const [what, folder] of Object.entries(read)) {
    const how = nesting(reportsFolder, folder);
    if (how !== null) throw new CommandError(nestingText(how, reportsFolder, what, folder), EXIT.usage);
  }
  const above = nearestThere(reportsFolder);
  if (!statSync(above).isDirectory())
    throw new CommandError(obstacleText("not-a-folder", givenPath(above)), EXIT.usage);
  const obstacle = obstacleIn(reportsFolder);
  if (obstacle === null) return;
  const { kind, path } = obstacle;
  throw new CommandError(obstacleText(kind, path), EXIT.usage);
}

function obstacleText(kind: Obstacle["kind"], path: string): string {
  return `${path} ${OBSTACLES[kind]}: remove it, or name another folder with --reports`;
}

const OBSTACLES: Readonly<Record<Obstacle["kind"], string>> = {
  link: "is a link, which is not followed",
  "not-a-folder": "is not a folder",
  "not-a-file": "is not a file",
};

/** Does work that writes to a reports folder, while holding its lock. */
export async function alone<Result>(
  reportsFolder: string,
  command: string,
  write: () => Promise<Result>,
): Promise<Result> {
  makeFolder(reportsFolder);
  const locking = await lock(reportsFolder, command).catch((error) => fail(error, reportsFolder));
  if (locking.kind === "taken") throw new CommandError(takenText(locking, reportsFolder), EXIT.usage);
  try {
    return await write().catch((error) => fail(error, reportsFolder));
  } finally {
    locking.release();
  }
}

/** Makes folders one at a time: asked for several at once, Node misreports the error, or never returns. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) mkdirSync(each);
}

function nearestThere(folder: string): string {
  let at = resolve(folder);
  while (!existsSync(at)) at = dirname(at);
  return at;
}

/** Adds the folder, because a disk error may not say where it occurred. */
function fail(error: unknown, folder: string): never {
  if (!isFaultOfDisk(error)) throw error;
  const { code, syscall, path = folder } = error;
  throw Object.assign(new Error(error.message, { cause: error }), { code, syscall, path });
}

function nestingText(how: NonNullable<Nesting>, reportsFolder: string, what: string, folder: string): string {
  const lies = {
    same: `is the folder of the ${what}`,
    inside: `lies in the folder of the ${what}, ${folder}`,
    around: `holds the folder of the ${what}, ${folder}`,
  };
  return `the reports folder ${reportsFolder} ${lies[how]}: name a folder of its own with --reports`;
}

type Taken = Extract<Locking, { readonly kind: "taken" }>;

function takenText({ by, file, isElsewhere }: Taken, reportsFolder: string): string {
  if (by === null) return `${file} cannot be read: if nobody writes to ${reportsFolder}, remove that file`;
  const where = isElsewhere ? `; that is another machine: if it has stopped, remove ${file}` : ": wait for it to end";
  return `${holderText(by)} is writing to ${reportsFolder}${where}`;
}

function holderText({ command, pid, host, since }: Holder): string {
  return `\`poolgrade ${command}\` (process ${pid} on ${host}, since ${since})`;
}
