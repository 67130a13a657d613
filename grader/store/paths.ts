import ownPaths, { type PlatformPath } from "node:path";

/** Whether a path is a folder or lies in it. `paths` are the rules of a system: other drives, case, separators. */
export function isWithin(folder: string, path: string, paths: PlatformPath = ownPaths): boolean {
  const way = paths.relative(folder, path);
  return way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
}

/** A path as documents and other programs have it on every system. */
export function withSlashes(path: string, { sep }: PlatformPath = ownPaths): string {
  return path.replaceAll(sep, "/");
}
