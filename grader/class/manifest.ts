import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import type { EngineInfo, SandboxInfo } from "../model/manifest.ts";
import { readJson } from "../store/read-json.ts";
import { writeWhole } from "../store/write-whole.ts";
import type { Unfinished } from "./unfinished.ts";

/** The machine and the run: the only file of the reports that differs from run to run. */
export type Manifest = {
  /** What an earlier run left undone, if anything. */
  readonly unfinished?: Unfinished;
  readonly poolgrade: string;
  readonly node: string;
  readonly platform: string;
  readonly engine: EngineInfo & { readonly library: string | null };
  /** sha256 of every spec that was graded, by exercise. */
  readonly specs: Readonly<Record<string, string>>;
  readonly answers: { readonly computed: number; readonly kept: number };
  readonly sandbox: SandboxInfo;
  readonly asOf: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly submissions: number;
  readonly notices: readonly string[];
};

export async function writeManifest(reportsFolder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify({ format: "poolgrade/manifest/v1", ...manifest }, null, 2);
  await writeWhole(join(reportsFolder, "manifest.json"), `${text}\n`);
}

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
