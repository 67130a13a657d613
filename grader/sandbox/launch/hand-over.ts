import { chmodSync, constants, copyFileSync, linkSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Machine } from "./launcher.ts";

/** A machine whose parts every user can reach, and a function to remove them when they are no longer needed. */
export type HandedOver = { readonly machine: Machine; remove(): void };

/**
 * As root, jails belong to users that cannot reach root's own folders, but Node, isolated-vm's addon or bubblewrap may
 * be in one. Whatever others cannot reach is linked, or else copied, into a folder that nobody can list. If no folder
 * can be made, the part stays where it is, the jail of another user fails its trial, and that is reported.
 */
export function handOver(machine: Machine): HandedOver {
  let folder: string | null = null;
  const reachable = (file: string, name: string, rights: number): string => {
    const [near] = [file, realpathSync(file)].filter((path) => canReach(path, rights));
    if (near !== undefined) return near;
    folder ??= folderForOthers();
    return folder === null ? file : linkOrCopy(join(folder, name), realpathSync(file), rights);
  };
  const { node, addon, bwrap } = machine;
  const needed = machine.isRoot && machine.setpriv !== null;
  const parts = needed && {
    node: reachable(node, "node", PROGRAM),
    addon: addon && reachable(addon, "isolated-vm.node", LIBRARY),
    bwrap: bwrap && reachable(bwrap, "bwrap", PROGRAM),
  };
  return {
    machine: { ...machine, ...parts },
    remove() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The rights that everybody must have. */
const LIBRARY = constants.S_IROTH;
const PROGRAM = constants.S_IROTH | constants.S_IXOTH;

/** Whether everybody has these rights to the file, and may pass every folder above it. */
function canReach(file: string, rights: number): boolean {
  try {
    if (!mayOthers(file, rights)) return false;
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      if (!mayOthers(folder, constants.S_IXOTH)) return false;
      if (folder === dirname(folder)) return true;
    }
  } catch {
    return false;
  }
}

function mayOthers(path: string, rights: number): boolean {
  return (statSync(path).mode & rights) === rights;
}

function folderForOthers(): string | null {
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    try {
      if (!canReach(parent, constants.S_IXOTH)) continue;
      const folder = mkdtempSync(join(parent, "poolgrade-jail-"));
      chmodSync(folder, 0o711);
      return folder;
    } catch {} // try the next one
  }
  return null;
}

/** A link costs nothing, but it is the same file with the same rights, and cannot cross file systems. */
function linkOrCopy(place: string, file: string, rights: number): string {
  try {
    linkSync(file, place);
    if (mayOthers(place, rights)) return place;
    rmSync(place);
  } catch {} // then copy it
  copyFileSync(file, place, constants.COPYFILE_FICLONE);
  chmodSync(place, 0o755);
  return place;
}
