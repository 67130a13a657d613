import { join } from "node:path";
import type { EngineInfo, SandboxInfo } from "../model/manifest.ts";
import { writeWhole } from "../store/write-whole.ts";

/** What the machine was, and what it did: the one file of the reports that differs from run to run. */
export type Manifest = {
  readonly poolgrade: string;
  readonly node: string;
  readonly platform: string;
  readonly engine: EngineInfo & { readonly library: string | null };
  readonly answers: { readonly computed: number; readonly kept: number };
  readonly sandbox: SandboxInfo;
  readonly asOf: string;
  readonly startedAt: string;
  readonly durationsMs: Readonly<Record<string, number>>;
  readonly submissions: number;
  readonly notices: readonly string[];
};

export async function writeManifest(reportsFolder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify({ format: "poolgrade/manifest/v1", ...manifest }, null, 2);
  await writeWhole(join(reportsFolder, "manifest.json"), `${text}\n`);
}
