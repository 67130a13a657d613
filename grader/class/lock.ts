import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRunning, type Process, thisProcess } from "./process.ts";

/** The process that writes to a reports folder. */
export type Holder = Process & { readonly command: string; readonly since: string };

/** Either a lock on a reports folder, to be released, or its holder; `isElsewhere`: it cannot be checked from here. */
export type Locking =
  | { readonly kind: "locked"; readonly release: () => void }
  | { readonly kind: "taken"; readonly by: Holder | null; readonly file: string; readonly isElsewhere: boolean };

/** Locks a folder, creating it if necessary. A lock left by a process that has ended is taken over. */
export async function lock(reportsFolder: string, command: string): Promise<Locking> {
  await mkdir(reportsFolder, { recursive: true });
  const file = join(reportsFolder, "lock");
  const self = await thisProcess();
  const text = `${JSON.stringify({ ...self, command, since: new Date().toISOString() }, null, 2)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await create(file, text)) return { kind: "locked", release: releaseOf(file) };
    const found = await readFile(file, "utf8").catch(() => null);
    if (found === null) continue; // it was released meanwhile
    const by = holderIn(found);
    const state = by === null ? "unknown" : await isRunning(by, self);
    if (state !== "gone") return { kind: "taken", by, file, isElsewhere: state === "unknown" };
    await takeAway(file, found);
  }
  return { kind: "taken", by: null, file, isElsewhere: false };
}

/** Another process may win each time. */
const ATTEMPTS = 5;

/** Creates the file with all its text, or not at all; returns whether it is ours. */
async function create(file: string, text: string): Promise<boolean> {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(beside, text);
    await link(beside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      return writeFile(file, text, { flag: "wx" }); // for a disk without hard links
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Also releases the lock if the program ends early. */
function releaseOf(file: string): () => void {
  const release = () => {
    process.off("exit", release);
    rmSync(file, { force: true });
  };
  process.on("exit", release);
  return release;
}

function holderIn(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, command, since } = value as Partial<Record<keyof Holder, unknown>>;
  return (
    typeof pid === "number" && typeof host === "string" && typeof command === "string" && typeof since === "string"
  );
}

/** Moves a lock aside before taking it over; if it changed since it was read, puts it back. */
async function takeAway(file: string, seen: string): Promise<void> {
  const aside = `${file}.${randomUUID()}.part`;
  await rename(file, aside).catch(() => undefined); // another process was faster
  const moved = await readFile(aside, "utf8").catch(() => null);
  if (moved !== null && moved !== seen) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
