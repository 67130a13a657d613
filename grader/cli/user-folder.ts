import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isWithin } from "../store/paths.ts";
import { onDisk } from "./on-disk.ts";

/** What npm's environment says about the caller. */
type FromNpm = { readonly INIT_CWD?: string | undefined; readonly npm_package_json?: string | undefined };

/**
 * The folder in which the user called us. `npm run` changes to the package's folder and passes the original one on; a
 * process that was later started in another folder inherits that value from its parent, and must not use it.
 */
export function userFolder(env: FromNpm = process.env, workingFolder: string = process.cwd()): string {
  const { INIT_CWD, npm_package_json } = env;
  if (!INIT_CWD || !npm_package_json) return workingFolder;
  return realOf(dirname(npm_package_json)) === realOf(workingFolder) ? INIT_CWD : workingFolder;
}

/** A path that the user wrote, as reached from the working folder; short if possible. */
export function givenPath(path: string): string {
  const whole = onDisk(resolve(userFolder(), path));
  const short = relative(".", whole);
  if (short === "") return ".";
  return !isWithin(".", whole) && (isAbsolute(path) || isAbsolute(short)) ? whole : short;
}

/** A path as the user would type it from their folder. */
export function typedPath(path: string): string {
  return relative(userFolder(), resolve(path)) || ".";
}

/** A file or folder in the user's folder. */
export function besideUser(name: string): string {
  return givenPath(join(userFolder(), name));
}

/** A folder as shown to the user: the full path if their folder is not the working folder. */
export function toldFolder(path: string): string {
  const whole = resolve(path);
  if (realOf(userFolder()) !== realOf(process.cwd()) || path === "." || path === "") return whole;
  return path;
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
