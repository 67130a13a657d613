import { UnreadableReport } from "./kept-over.ts";

/** System errors that concern the place of one file, not the disk as a whole. */
const PLACE: Readonly<Record<string, string>> = {
  EEXIST: "something that is not a folder lies in its place",
  ENOTDIR: "something that is not a folder lies in its place",
  EISDIR: "a folder lies where a file belongs",
  ENOTEMPTY: "a folder lies where a file belongs",
  ELOOP: "a link that leads to itself lies in its place",
  EACCES: "its place may not be written to",
  EPERM: "its place may not be written to",
  ENAMETOOLONG: "the name is too long for this disk",
};

/** Why one student's report could not be written; null if the error is not about its place. */
export function whyNotWritten(error: unknown): string | null {
  if (error instanceof UnreadableReport) return error.message;
  const { code = "" } = error as Partial<NodeJS.ErrnoException>;
  return Object.hasOwn(PLACE, code) ? `the report cannot be written: ${PLACE[code]}` : null;
}
