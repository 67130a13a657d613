import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename } from "node:path";
import { cacheFolder } from "../../store/cache-folder.ts";
import { contentStore } from "../../store/content-store.ts";
import type { Worker } from "../host/worker.ts";
import type { Build, LayerName, Machine } from "../launch/launcher.ts";

import { canary } from "./canary.ts";

/** Starts a process in a jail of this build. */
export type Start = (machine: Machine, build: Build) => Worker;

/** A jail in which a known-good program ran, and its process; `isUnlimited` if it ran under no data limit. */
export type Tried = { readonly worker: Worker; readonly build: Build; readonly isUnlimited: boolean };

/**
 * Tries a jail with a known-good program, under a data limit (`RLIMIT_DATA`): what V8 reserves for itself, which
 * differs between Node versions and is measured, plus what programs of `memoryMiB` may need. The limit stops what the
 * watchdog is too slow to see: a gigabyte at once. Returns the jail's complaint if it cannot be built.
 */
export async function tryJail(
  start: Start,
  machine: Machine,
  layers: readonly LayerName[],
  memoryMiB: number,
): Promise<Tried | string> {
  const allowanceMiB = 2 * memoryMiB + BURST_MIB;
  const under = async (neededMiB: number | null): Promise<Tried | string> => {
    const build = { layers, dataMiB: neededMiB === null ? null : neededMiB + allowanceMiB };
    const worker = start(machine, build);
    return (await canary(worker)) ?? { worker, build, isUnlimited: false };
  };
  if (!layers.includes("rlimits")) return under(null);

  const store = contentStore(cacheFolder("jail"));
  const key = keyOf(machine);
  const kept = await store.get(key);
  if (kept !== null) {
    const tried = await under(Number(new TextDecoder().decode(kept)));
    if (typeof tried !== "string") return tried;
  }
  const free = await under(null);
  if (typeof free === "string") return free;
  const measured = free.worker.dataMiB();
  for (const neededMiB of measured === null ? STEPS_MIB : [Math.ceil(measured)]) {
    const tried = await under(neededMiB);
    if (typeof tried === "string") continue;
    free.worker.kill();
    await store.put(key, new TextEncoder().encode(String(neededMiB)));
    return tried;
  }
  return { ...free, isUnlimited: true };
}

/** How much a process may map at once, beyond twice the learner's memory, before the watchdog sees it. */
const BURST_MIB = 128;

/** Tried one after another if there is no /proc to measure with. */
const STEPS_MIB = [1024, 1536, 2048, 3072];

/** The data limit depends on this Node and this binary of isolated-vm, wherever they are. */
function keyOf({ node, addon }: Machine): string {
  const files = [node, ...(addon === null ? [] : [addon])].map((file) => [basename(file), statSync(file).size]);
  return createHash("sha256")
    .update(JSON.stringify(["data", process.version, ...files]))
    .digest("hex");
}
