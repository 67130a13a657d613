import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

/** Which process: numbers of processes are used again, and mean something on their own machine alone. */
export type Process = {
  readonly pid: number;
  readonly host: string;
  /** Of this start of the machine, and of the container; null where the system does not say. */
  readonly boot: string | null;
  /** When the process began, in the system's own count; null likewise. */
  readonly began: string | null;
};

/** This process. */
export async function thisProcess(): Promise<Process> {
  return {
    pid: process.pid,
    host: hostname(),
    boot: await bootId(),
    began: (await statOf(process.pid))?.began ?? null,
  };
}

/** Whether another process lives, as seen from this one; unknown where it is another machine's. */
export async function isRunning(other: Process, self: Process): Promise<"running" | "gone" | "unknown"> {
  if (other.host !== self.host) return "unknown";
  if (namespaceOf(other.boot) !== namespaceOf(self.boot) && startOf(other.boot) === startOf(self.boot))
    return "unknown";
  if (other.boot !== self.boot || !exists(other.pid)) return "gone";
  const found = await statOf(other.pid);
  if (found === null) return "running";
  return found.isEnded || (other.began !== null && found.began !== other.began) ? "gone" : "running";
}

async function bootId(): Promise<string | null> {
  try {
    const start = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    return `${start} ${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return null;
  }
}

function startOf(boot: string | null): string | undefined {
  return boot?.split(" ")[0];
}

function namespaceOf(boot: string | null): string | undefined {
  return boot?.split(" ")[1];
}

/** A signal of 0 asks, and does nothing; who may not send one learns that there is somebody. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** By Linux's `/proc`; null elsewhere, and where nobody has that number. */
async function statOf(pid: number): Promise<{ readonly began: string; readonly isEnded: boolean } | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // from the third on
  return { began: fields[19] ?? "", isEnded: fields[0] === "Z" || fields[0] === "X" };
}
