import { specHashes, withEarlierSpecs, writeManifest } from "../class/manifest.ts";
import type { Unfinished } from "../model/manifest.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { Plan } from "./grade-plan.ts";
import { noticesOf } from "./machine.ts";
import { plural } from "./phrases.ts";
import { whereabouts } from "./report-writer.ts";
import { VERSION } from "./version.ts";

/** The work of a run. */
export type Effort = { readonly submissions: number; readonly ms: number };

/** Records the machine, and what is left to do of an earlier run. */
export async function recordRun(
  plan: Plan,
  sandbox: Sandbox,
  { submissions, ms }: Effort,
  left: Unfinished,
): Promise<void> {
  const { reference, reportsFolder, startedAt, asOf, asked, options } = plan;
  const { locked, computed, kept, library } = reference.effort();
  const specs = specHashes(asked.map(({ exercise }) => exercise));
  await writeManifest(reportsFolder, {
    ...(left.pending.length === 0 ? {} : { unfinished: left }),
    poolgrade: VERSION,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    engine: { ...reference.engine(), library },
    lockEngines: reference.lockEngines(),
    specs: options.exercise === undefined ? specs : await withEarlierSpecs(reportsFolder, specs),
    answers: { locked, computed, kept },
    sandbox: sandbox.info,
    notices: noticesOf(reference.engine(), sandbox.info),
    asOf: asOf.toISOString(),
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(ms),
    submissions,
  });
}

/** The last line: the time it took, and where the reports are. */
export function farewell(reportsFolder: string, { submissions, ms }: Effort): string {
  const each = submissions === 0 ? "" : `, ${(ms / submissions).toFixed(1)} ms each`;
  return `${plural(submissions, "submission", "submissions")} in ${(ms / 1000).toFixed(1)} s${each}; ${whereabouts(reportsFolder)}\n`;
}
