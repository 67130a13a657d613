import { type Nesting, nesting } from "../class/apart.ts";
import { type Obstacle, obstacleIn } from "../class/links.ts";
import { type Holder, type Locking, lock } from "../class/lock.ts";
import { CommandError, EXIT } from "./exit.ts";

/** Folders that are only read, by what they hold. */
export type ReadFolders = Readonly<Record<"hand-ins" | "exercises", string>>;

/** Ends the command where reports would lie among what is only read, or be written through a link. */
export function refuseUnsafe(reportsFolder: string, read: ReadFolders): void {
  for (const [what, folder] of Object.entries(read)) {
    const how = nesting(reportsFolder, folder);
    if (how !== null) throw new CommandError(nestingText(how, reportsFolder, what, folder), EXIT.usage);
  }
  const obstacle = obstacleIn(reportsFolder);
  if (obstacle === null) return;
  const { kind, path } = obstacle;
  throw new CommandError(`${path} ${OBSTACLES[kind]}: remove it, or name another folder with --reports`, EXIT.usage);
}

const OBSTACLES: Readonly<Record<Obstacle["kind"], string>> = {
  link: "is a link, which is not followed",
  "not-a-folder": "is no folder",
  "not-a-file": "is no file",
};

/** Does what writes to a reports folder while nobody else does. */
export async function alone<Result>(
  reportsFolder: string,
  command: string,
  write: () => Promise<Result>,
): Promise<Result> {
  const locking = await lock(reportsFolder, command);
  if (locking.kind === "taken") throw new CommandError(takenText(locking, reportsFolder), EXIT.usage);
  try {
    return await write();
  } finally {
    locking.release();
  }
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
