import { dirname, relative } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, HiddenPart, TestCase } from "../model/exercise.ts";
import { copiedLock } from "../reference/lock/copied-lock.ts";
import { openCases } from "../report/access/disclosure.ts";
import { readFolderFile } from "../spec/folder-file.ts";
import { readSpecText, SPEC_NAME } from "../spec/spec-text.ts";
import { withSlashes } from "../store/paths.ts";
import { publicSpec } from "./public-spec.ts";

/** What learners get of an exercise's folder, by path in it; or why they cannot get it. */
export type ExerciseFiles =
  | {
      readonly kind: "files";
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** What the cases are worth that stay. */
      readonly points: number;
      /** What was cut. */
      readonly hidden: HiddenPart | null;
    }
  | { readonly kind: "faulty"; readonly fault: Diagnostic };

/** Reads an exercise's spec without hidden cases, the pictures that it still uses, and the answers of public cases. */
export async function exerciseFiles(exercise: Exercise, asOf: Date): Promise<ExerciseFiles> {
  const folder = dirname(exercise.file);
  const source = await readSpecText(folder);
  if (source.kind === "faulty")
    return { kind: "faulty", fault: { severity: "error", file: exercise.file, ...source.fault } };
  const spec = publicSpec(source.text, exercise, asOf);
  if (spec.kind === "faulty") return spec;
  const files = new Map<string, Uint8Array>([[SPEC_NAME, Buffer.from(spec.text)]]);
  const open = openCases(exercise, asOf);
  for (const name of picturesOf(open, folder)) {
    const file = await readFolderFile(folder, name, MAX_BYTES);
    if (file.kind === "read") files.set(withSlashes(name), file.bytes);
    else return unread(exercise, name, file.kind);
  }
  const lock = await copiedLock(exercise, asOf);
  if (lock !== null) files.set("answers.lock", Buffer.from(lock));
  return { kind: "files", files, points: open.reduce((sum, { points }) => sum + points, 0), hidden: spec.hidden };
}

const MAX_BYTES = 2 ** 26;

/** The paths of the pictures that cases use, from the exercise's folder. */
function picturesOf(cases: readonly TestCase[], folder: string): readonly string[] {
  const used = new Set(cases.flatMap(({ pictures }) => pictures.filter((picture) => picture !== null)));
  return [...used].map((picture) => relative(folder, picture));
}

function unread({ file, id }: Exercise, name: string, kind: string): ExerciseFiles {
  const message = `\`${name}\` of ${id} cannot be handed out: it is ${kind.replaceAll("-", " ")}`;
  const help = "it must be a regular file in the exercise's folder";
  return { kind: "faulty", fault: { severity: "error", file, position: { line: 1, column: 1 }, message, help } };
}
