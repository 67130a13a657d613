import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

/** Identifies a process: process ids are reused, and mean something only on their own machine. */
export type Process = {
  readonly pid: number;
  readonly host: string;
  /** Identifies this boot of the machine, and the container; null if unknown. */
  readonly boot: string | null;
  /** When the process started, in the system's own units; null if unknown. */
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

/** Whether another process is running, as seen from this one; unknown if it is on another machine. */
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

/** Signal 0 only tests for existence; a refusal for lack of permission also proves that the process exists. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Read from Linux's `/proc`; null elsewhere, and if no process has that id. */
async function statOf(pid: number): Promise<{ readonly began: string; readonly isEnded: boolean } | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // from the third field on
  return { began: fields[19] ?? "", isEnded: fields[0] === "Z" || fields[0] === "X" };
}
