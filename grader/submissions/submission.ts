import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Student, Submission } from "../model/submission.ts";
import { read } from "./read.ts";
import { fileFor } from "./unclaimed.ts";

/** A student's submission for one exercise: `<folder>/<exercise>.ts`, and nothing else in the folder. */
export function submission(solutionsFolder: string, { folder }: Student, exerciseId: string): Submission {
  const path = `${folder}/${fileFor(exerciseId)}`;
  return submittedFile(join(solutionsFolder, path), path);
}

/** One file as a submission; reports show it as `path`. */
export function submittedFile(file: string, path: string = file): Submission {
  const reading = read(file);
  switch (reading.kind) {
    case "missing":
      return { kind: "missing" };
    case "refused":
      return { kind: "refused", path, fate: reading.fate };
    case "bytes": {
      const source = text(reading.bytes);
      if (source === null)
        return { kind: "refused", path, fate: { kind: "did-not-compile", fault: { kind: "not-utf8" } } };
      return { kind: "file", path, source, sha256: createHash("sha256").update(reading.bytes).digest("hex") };
    }
  }
}

/** A byte order mark is dropped; invalid UTF-8 anywhere makes the whole text null. */
function text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
