import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import type { Refusal } from "../model/submission.ts";

/** The bytes of a regular file within the size limit, or why it was refused, or that it does not exist. */
export type Reading =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly fate: Refusal }
  | { readonly kind: "missing" };

/** More than anybody writes by hand. */
export const LIMIT_KIB = 64;

/** Reads a file of any kind. It is opened once, without following a link or waiting, and judged by what was opened. */
export function read(path: string): Reading {
  if (!CAN_REFUSE_LINKS && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    return notRegular("symbolic-link");
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return openFailure(path, error);
  }
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) return notRegular("directory");
    return found.isFile() ? readBounded(file, found.size) : notRegular("other");
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/** Whether a file can be opened on the condition that it is no link: not on Windows, where few may make one. */
const CAN_REFUSE_LINKS = constants.O_NOFOLLOW !== undefined;

/** Checks the reported size first, then the bytes actually read: the file may still be growing. */
function readBounded(file: number, size: number): Reading {
  const bytes = new Uint8Array(LIMIT_KIB * 1024 + 1);
  let length = size < bytes.length ? 0 : bytes.length;
  for (let got = -1; got !== 0 && length < bytes.length; length += got) {
    got = readSync(file, bytes, length, bytes.length - length, null);
  }
  return length === bytes.length ? tooLarge() : { kind: "bytes", bytes: bytes.slice(0, length) };
}

function openFailure(path: string, error: unknown): Reading {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "missing" };
    case "ELOOP":
    case "EMLINK":
      return notRegular("symbolic-link");
    default:
      // Sockets and some devices cannot even be opened.
      return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false ? notRegular("other") : unreadable(error);
  }
}

function notRegular(found: "symbolic-link" | "directory" | "other"): Reading {
  return { kind: "refused", fate: { kind: "forbidden", what: { kind: "not-a-regular-file", found } } };
}

function tooLarge(): Reading {
  return { kind: "refused", fate: { kind: "did-not-compile", fault: { kind: "too-large", limitKiB: LIMIT_KIB } } };
}

function unreadable(error: unknown): Reading {
  return { kind: "refused", fate: { kind: "lost", reason: `the file cannot be read: ${codeOf(error) ?? "unknown"}` } };
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
