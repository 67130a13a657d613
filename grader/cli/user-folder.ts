import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { onDisk } from "./on-disk.ts";

/** What npm tells a script of where it was called. */
type FromNpm = { readonly INIT_CWD?: string | undefined; readonly npm_package_json?: string | undefined };

/**
 * The folder in which the user stands. `npm run` changes into the package's folder and says from where; a process that
 * was started in another folder since then has that from its parent, and does not go by it.
 */
export function userFolder(env: FromNpm = process.env, workingFolder: string = process.cwd()): string {
  const { INIT_CWD, npm_package_json } = env;
  if (!INIT_CWD || !npm_package_json) return workingFolder;
  return realOf(dirname(npm_package_json)) === realOf(workingFolder) ? INIT_CWD : workingFolder;
}

/** A path that the user gave, as it is reached from the working folder; short where that can be. */
export function givenPath(path: string): string {
  const whole = onDisk(resolve(userFolder(), path));
  const short = relative(".", whole);
  const isFarOff = short === ".." || short.startsWith(`..${sep}`);
  if (short === "") return ".";
  return isFarOff && (isAbsolute(path) || isAbsolute(short)) ? whole : short;
}

/** A path as the user would type it from where they stand. */
export function typedPath(path: string): string {
  return relative(userFolder(), resolve(path)) || ".";
}

/** A file or folder where the user stands. */
export function besideUser(name: string): string {
  return givenPath(join(userFolder(), name));
}

/** A folder as it is told to the user: where they stand elsewhere than in the working folder, all of its path. */
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
