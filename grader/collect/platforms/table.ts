import { isPassedOver } from "../../submissions/loose-files.ts";
import type { Archive } from "../archive/archive.ts";
import { blackboard } from "./blackboard.ts";
import { canvas } from "./canvas.ts";
import { folders } from "./folders.ts";
import { github } from "./github.ts";
import { gradescope } from "./gradescope.ts";
import { moodle } from "./moodle.ts";
import { pattern } from "./pattern.ts";
import type { Platform, Reader, Surroundings } from "./platform.ts";

/** To add a platform, add a row. An archive is of the first that names most of its files so. */
export const PLATFORMS: readonly Platform[] = [pattern, gradescope, moodle, blackboard, canvas, github, folders];

/** A platform and its reader of one archive. */
export type Recognized = { readonly platform: Platform; readonly reader: Reader };

/** Finds out which platform an archive is of, from the names in it; null if it is of none. */
export async function recognize(archive: Archive, surroundings: Surroundings): Promise<Recognized | null> {
  for (const platform of PLATFORMS) {
    if (platform === github && !holdsClones(archive)) continue; // any folder with a hyphen would do
    const recognized = await readBy(platform, archive, surroundings);
    if (namesMost(recognized, archive)) return recognized;
  }
  return null;
}

/** Reads an archive as a platform's; what systems and tools left in it is out of sight. */
export async function readBy(platform: Platform, archive: Archive, surroundings: Surroundings): Promise<Recognized> {
  const entries = archive.entries.filter(({ path }) => isRead(path));
  return { platform, reader: await platform.open({ ...archive, entries }, surroundings) };
}

function holdsClones({ name, entries, repositories }: Archive): boolean {
  const isOfClassroom = (path: string) => /^[^/]+-submissions(?:\/|$)/.test(path);
  return repositories.length > 0 || isOfClassroom(name) || entries.every(({ path }) => isOfClassroom(path));
}

function namesMost({ reader }: Recognized, { entries }: Archive): boolean {
  const paths = entries.map(({ path }) => path).filter(isRead);
  return paths.filter((path) => reader(path).length > 0).length * 2 > paths.length;
}

/** Whether no part of a path is what a system or a tool leaves. */
export function isRead(path: string): boolean {
  return !path.split("/").some(isPassedOver);
}
