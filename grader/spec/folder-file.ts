import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join, posix, win32 } from "node:path";
import { isWithin } from "../store/paths.ts";

/** A file of an exercise's folder, or why it cannot be read. */
export type FolderFile =
  | { readonly kind: "read"; readonly bytes: Buffer }
  | { readonly kind: "missing" }
  | { readonly kind: "outside" }
  | { readonly kind: "not-a-regular-file" }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads a regular file of at most `limitBytes`, which must be inside the folder once links are followed. */
export async function readFolderFile(folder: string, name: string, limitBytes: number): Promise<FolderFile> {
  if (leadsOut(name)) return { kind: "outside" };
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    if (!isWithin(root, path)) return { kind: "outside" };
    // Without O_NONBLOCK, opening a FIFO would wait for its writer.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    return await readHandle(handle, limitBytes);
  } catch (error) {
    return unread(error);
  }
}

function leadsOut(name: string): boolean {
  return posix.isAbsolute(name) || win32.isAbsolute(name) || name.split(/[/\\]/).includes("..");
}

async function readHandle(handle: FileHandle, limitBytes: number): Promise<FolderFile> {
  const stat = await handle.stat();
  if (!stat.isFile()) return { kind: "not-a-regular-file" };
  if (stat.size > limitBytes) return { kind: "too-large" };
  const bytes = Buffer.alloc(stat.size);
  const { bytesRead } = await handle.read(bytes, 0, stat.size, 0);
  return { kind: "read", bytes: bytes.subarray(0, bytesRead) };
}

function unread(error: unknown): FolderFile {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE" || code === "ENAMETOOLONG")
    return { kind: "missing" };
  if (code === "ENXIO") return { kind: "not-a-regular-file" };
  return { kind: "unreadable", reason: (error as Error).message };
}
