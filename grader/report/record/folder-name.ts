import { createHash } from "node:crypto";
import { BEFORE_BRACKET, BLANK, UNSEEN } from "../text/unseen.ts";

/** A name of more bytes does not fit on some file systems. */
export const MAX_BYTES = 200;

/**
 * `%` and `~` are ours: one begins an escape, the other a suffix. CI systems recognise a command by `##[` in a line.
 */
const UNSAFE = new RegExp(String.raw`[\p{Cf}\/\\:*?"<>\|%~]|${UNSEEN.source}|(?<=${BEFORE_BRACKET})\[`, "giv");
const UNSAFE_AT_START = /^[-. ]/;
const UNSAFE_AT_END = /[. ]$/;
export const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i;
/** Names that are, or may come to be, next to the students' folders, as `folded` returns them. */
const OURS = /^(?:assets|exports|lock|staff|students|(?:changes|index|manifest|report|summary)(?:\.[a-z]+)?)$/;

/**
 * The report folder of every student of a class, safe on any file system. A name is kept, in NFC, except for characters
 * that some system rejects and names that the reports folder uses itself; names that some system would not tell apart
 * all get a suffix. Pass the whole class, even to grade a part of it.
 */
export function folderNames(students: readonly string[]): ReadonlyMap<string, string> {
  const sharing = Map.groupBy(new Set(students), (student) => folded(safeName(student)));
  return new Map(
    students.map((student) => {
      const name = safeName(student);
      const isTwin = (sharing.get(folded(name))?.length ?? 0) > 1;
      return [student, isTwin || Buffer.byteLength(name) > MAX_BYTES ? withSuffix(name, student) : name];
    }),
  );
}

/** Whether a folder can be a student's, who may have been alone or among twins when it was named. */
export function canBeFolderOf(folder: string, student: string): boolean {
  const name = safeName(student);
  return [name, withSuffix(name, student)].includes(folder.normalize("NFC"));
}

function safeName(student: string): string {
  const name = student.normalize("NFC");
  if (BLANK.test(name)) return percent(name);
  const escaped = name.replace(UNSAFE, percent);
  const inside = escaped.replace(UNSAFE_AT_START, percent).replace(UNSAFE_AT_END, percent);
  const [first = "", ...others] = inside;
  return WINDOWS_DEVICE.test(inside) || OURS.test(folded(inside)) ? `${percent(first)}${others.join("")}` : inside;
}

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** Names that fold alike may be the same name to a file system. */
export function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}

function withSuffix(name: string, student: string): string {
  const suffix = `~${createHash("sha256").update(student, "utf16le").digest("hex").slice(0, 12)}`;
  return `${cut(name, MAX_BYTES - suffix.length)}${suffix}`;
}

/** The longest prefix of at most `bytes` bytes that splits neither a character nor an escape. */
function cut(name: string, bytes: number): string {
  let kept = "";
  let size = 0;
  for (const [part] of name.matchAll(/%[0-9A-F]{2}|./gsu)) {
    size += Buffer.byteLength(part);
    if (size > bytes) break;
    kept += part;
  }
  return kept;
}
