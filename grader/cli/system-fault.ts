import { fileURLToPath } from "node:url";
import { shorten } from "../report/text/escape.ts";
import { DISK_FAULTS } from "../store/disk-fault.ts";
import { isWithin } from "../store/paths.ts";
import { givenPath } from "./user-folder.ts";

/** One sentence on how the disk, a path or a permission prevents the work; null if the error is internal. */
export function systemFault(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const said = sentence(at);
    if (said !== null) return said;
  }
  return null;
}

function sentence({
  code = "",
  syscall = "",
  path,
  dest,
}: NodeJS.ErrnoException & { readonly dest?: string }): string | null {
  const what = DISK_FAULTS[code];
  if (what === undefined || syscall.startsWith("spawn")) return null;
  const place = dest ?? path;
  if (place === undefined) return WITHOUT_PATH.has(code) ? `the results cannot be written: ${what}` : null;
  if (isOurs(place)) return null;
  const said = code === "ENOENT" && syscall === "mkdir" ? "no folder can be made there: name another one" : what;
  return `${shorten(givenPath(withoutPart(place)), MAX_PATH)} cannot be ${DEEDS[syscall] ?? "written"}: ${said}`;
}

const MAX_PATH = 200;

/** Errors that occur on a file that is already open. */
const WITHOUT_PATH: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EIO", "EMFILE", "ENFILE", "EFBIG", "ESTALE"]);

const DEEDS: Readonly<Record<string, string>> = {
  open: "opened",
  scandir: "read",
  opendir: "read",
  read: "read",
  stat: "reached",
  lstat: "reached",
  realpath: "reached",
  mkdir: "made",
  unlink: "removed",
  rmdir: "removed",
  rm: "removed",
};

/** Whether a file belongs to the installation. */
function isOurs(path: string): boolean {
  return OURS.some((folder) => isWithin(folder, path));
}

const OURS = ["../", "../../node_modules/"].map((up) => fileURLToPath(new URL(up, import.meta.url)));

/** Files are first written under a temporary name, which would mean nothing to the user. */
function withoutPart(path: string): string {
  return path.replace(/\.[0-9a-f-]{36}\.part$/, "");
}
