import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";

/** Measures one process through /proc; every reading is null once the process is gone. */
export type Meter = {
  /** CPU time of all its threads since its start, and how many it has. */
  activity(): Activity | null;
  /** Whether every thread sleeps: none runs, and none just lacks a processor. */
  isAsleep(): boolean;
  /** Its resident memory plus the kernel's page tables for it: pages that were only read take up nothing else. */
  rssMiB(): number | null;
  /** The private memory that it has mapped, used or not: what `RLIMIT_DATA` limits. */
  dataMiB(): number | null;
  close(): void;
};

type Activity = { readonly cpuMs: number; readonly threads: number };

/** Whether /proc is available. */
export function hasProc(): boolean {
  return existsSync("/proc/self/stat");
}

/** Opens a meter on a process; null if there is no /proc. */
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
    activity: () => (files.length === 0 ? null : activityOf(read(stat))),
    isAsleep: () => isAsleep(pid),
    rssMiB: () => (files.length === 0 ? null : heldMiB(read(status))),
    dataMiB: () => (files.length === 0 ? null : fieldMiB("VmData", read(status))),
    close: () => {
      for (const file of files.splice(0)) closeSync(file);
    },
  };
}

/**
 * The jail's own process: the only one below the one started. Bubblewrap adds one process around it; without
 * bubblewrap, every layer turns into the next, and it is the process that was started.
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

/** Every Linux counts user-space CPU time in hundredths of a second. */
const TICK_MS = 10;
const buffer = Buffer.alloc(4096);

function read(file: number): string | null {
  try {
    return buffer.toString("latin1", 0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    return null;
  }
}

function activityOf(stat: string | null): Activity | null {
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ", 18); // the name before it may contain spaces
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  return { cpuMs, threads: Number(fields[17]) };
}

function isAsleep(pid: number): boolean {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.every((thread) => / S [^)]*$/.test(readFileSync(`/proc/${pid}/task/${thread}/stat`, "latin1")));
  } catch {
    return false;
  }
}

function heldMiB(status: string | null): number | null {
  const residentMiB = fieldMiB("VmRSS", status);
  return residentMiB === null ? null : residentMiB + (fieldMiB("VmPTE", status) ?? 0);
}

function fieldMiB(name: string, status: string | null): number | null {
  const field = new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status ?? "");
  return field && Number(field[1]) / 1024;
}
