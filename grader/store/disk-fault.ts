/** The help for system errors whose cause is a disk, a path or a permission, not the grader or the exercise. */
export const DISK_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: make room, or name a folder on another disk",
  EDQUOT: "your share of the disk is used up: make room, or name a folder on another disk",
  EROFS: "the disk is read-only: name a folder on another disk",
  EACCES: "you have no right to it: change its permissions, or name another folder",
  EPERM: "you have no right to it: change its permissions, or name another folder",
  ENOENT: "it is not there",
  ENOTDIR: "a part of this path is a file and no folder: name another path",
  EISDIR: "a folder lies where a file belongs: name another path",
  EEXIST: "something else lies in its place: remove it, or name another path",
  ENOTEMPTY: "a folder that is not empty lies in its place: remove it, or name another path",
  ELOOP: "it is a link that leads to itself: remove it, or name another path",
  ENAMETOOLONG: "the name is too long for this disk: name a shorter one",
  EINVAL: "this disk does not take the name: name another path",
  EMFILE: "too many files are open at once: raise the limit with `ulimit -n`",
  ENFILE: "too many files are open at once on this machine: close other programs",
  EIO: "the disk reports an error: look at the disk, or name a folder on another one",
  ENODEV: "the disk is gone: name a folder on another one",
  ESTALE: "the disk is gone: name a folder on another one",
  ENXIO: "there is no disk behind it: name another path",
  EFBIG: "the file is larger than this disk takes: name a folder on another one",
  EBUSY: "another program holds it: close that program and run the command again",
  ETXTBSY: "another program holds it: close that program and run the command again",
};

/** Errors about the disk or the process as a whole, not about one path. */
const OF_ALL = new Set(["ENOSPC", "EDQUOT", "EROFS", "EMFILE", "ENFILE", "EIO", "ENODEV", "ESTALE"]);

/** Whether an error will also affect whatever is written next. */
export function isFaultOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && OF_ALL.has((error as NodeJS.ErrnoException).code ?? "");
}
