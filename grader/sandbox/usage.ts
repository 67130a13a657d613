import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** A look at one process through /proc; null once the process is gone. */
export type Meter = {
  /** CPU time of all its threads since its start. */
  cpuMs(): number | null;
  /** The memory that it holds now. */
  rssMiB(): number | null;
  close(): void;
};

/** Opens a meter on a process; null where there is no /proc. */
export function openMeter(pid: number): Meter | null {
  const files: number[] = [];
  try {
    for (const file of ["stat", "status"]) files.push(openSync(`/proc/${pid}/${file}`, "r"));
  } catch {
    for (const file of files) closeSync(file);
    return null;
  }
  const [stat = 0, status = 0] = files;
  return {
    cpuMs: () => (files.length === 0 ? null : cpuMsOf(read(stat))),
    rssMiB: () => (files.length === 0 ? null : rssMiBOf(read(status))),
    close: () => {
      for (const file of files.splice(0)) closeSync(file);
    },
  };
}

/**
 * The process of the jail itself: the only one below what was started. Bubblewrap is two processes around it; where it is
 * missing, every layer turns into the next, and the process is the one that was started.
 */
export function innermost(started: number): number {
  let pid = started;
  for (let child = childOf(pid); child !== null; child = childOf(pid)) pid = child;
  return pid;
}

function childOf(pid: number): number | null {
  try {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
    return Number(child) || null;
  } catch {
    return null;
  }
}

/** Every Linux counts CPU time for user space in hundredths of a second. */
const TICK_MS = 10;
const buffer = Buffer.alloc(4096);

function read(file: number): string | null {
  try {
    return buffer.toString("latin1", 0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    return null;
  }
}

function cpuMsOf(stat: string | null): number | null {
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ", 13); // the name in front may hold spaces
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function rssMiBOf(status: string | null): number | null {
  const resident = /^VmRSS:\s*(\d+) kB$/m.exec(status ?? "");
  return resident && Number(resident[1]) / 1024;
}
