import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { diagnosticText } from "../diagnostic-text.ts";
import { readExercise, type SpecReading } from "../read-exercise.ts";

/** For tests: a folder `max-pool-2d` with this spec and these further files, removed after the test. */
export async function writtenExercise(
  spec: string | Uint8Array,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<string> {
  const root = await temporaryFolder();
  const folder = join(root, "max-pool-2d");
  await mkdir(folder);
  await writeFile(join(folder, "exercise.yaml"), spec);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

/** For tests: a folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-spec-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** For tests: the diagnostics of reading a spec, each from its line number on. */
export async function saidOf(spec: string | Uint8Array, files: Readonly<Record<string, Uint8Array>> = {}) {
  return textOf(await readExercise(await writtenExercise(spec, files)));
}

/** For tests: all diagnostics of a reading, each from its line number on. */
export function textOf({ diagnostics }: SpecReading): string {
  return diagnostics.map((found) => diagnosticText({ ...found, file: "" }).slice(1)).join("\n");
}

type Change = Readonly<Record<string, string | null>>;

/** For tests: a sound spec with changes to its head and to its case, which is on line 9. */
export function soundSpec(testCase: Change = {}, head: Change = {}): string {
  return specOf(`${lines({ ...SOUND_CASE, ...testCase }, "    ").replace("    ", "  - ")}`, head);
}

/** For tests: a spec with these cases. */
export function specOf(cases: string, head: Change = {}): string {
  return `${lines({ ...SOUND_HEAD, ...head }, "")}cases:\n${cases}`;
}

const SOUND_HEAD = {
  format: "poolgrade/exercise/v1",
  id: "max-pool-2d",
  title: "{ en: Max pooling, ko: 최대 풀링 }",
  brief: "{ en: Pool., ko: 풀링. }",
  function: "maxPool2d",
  op: "max-pool",
  layout: "matrix",
};

const SOUND_CASE = {
  id: "lesson",
  why: "{ en: The lesson., ko: 수업. }",
  input: "[[1, 3], [2, 9]]",
  options: "{ poolSize: 2 }",
  points: "2",
};

function lines(change: Change, indent: string): string {
  const written = Object.entries(change).filter(([, value]) => value !== null);
  return written.map(([key, value]) => `${indent}${key}: ${value}\n`).join("");
}
