import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import type { Manifest, RunNote } from "../model/manifest.ts";
import { inScript } from "../report/page/shared/document.ts";
import { readJson } from "../store/read-json.ts";
import { writeWhole } from "../store/write-whole.ts";

export async function writeManifest(reportsFolder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify({ format: "poolgrade/manifest/v1", ...manifest }, null, 2);
  await writeWhole(join(reportsFolder, "manifest.json"), `${text}\n`);
  const { startedAt, poolgrade, engine, sandbox } = manifest;
  const { name, version, tensorflow } = engine;
  await writeRunNote(reportsFolder, {
    startedAt,
    poolgrade,
    engine: { name, version, tensorflow },
    sandbox: sandbox.level,
  });
}

/** The script by which the class's page knows the last run; it is not in the page, whose bytes depend on no run. */
export async function writeRunNote(reportsFolder: string, note: RunNote): Promise<void> {
  await writeWhole(join(reportsFolder, RUN_NOTE), `globalThis.poolgradeRun = ${inScript(JSON.stringify(note))};\n`);
}

/** Its path in the reports folder. */
export const RUN_NOTE = "manifest.js";

export function specHashes(exercises: readonly Exercise[]): Readonly<Record<string, string>> {
  const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return Object.fromEntries(exercises.map(({ id, file }) => [id, hashOf(file)]));
}

/** The specs of an earlier run merged with those of this one, which graded only some exercises. */
export async function withEarlierSpecs(reportsFolder: string, specs: Manifest["specs"]): Promise<Manifest["specs"]> {
  const manifest = await readJson<Manifest>(join(reportsFolder, "manifest.json"));
  return { ...manifest?.specs, ...specs };
}

/** Exercises whose spec has changed since the reports in this folder were graded. */
export async function changedSpecs(reportsFolder: string, exercises: readonly Exercise[]): Promise<readonly string[]> {
  const manifest = await readJson<Manifest>(join(reportsFolder, "manifest.json"));
  const specs = manifest?.specs ?? {};
  const now = specHashes(exercises);
  return Object.keys(now).filter((id) => Object.hasOwn(specs, id) && specs[id] !== now[id]);
}
