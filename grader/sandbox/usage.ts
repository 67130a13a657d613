import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** What a process has used: CPU time of all its threads since its start, and the memory that it holds now. */
export type Usage = { readonly cpuMs: number; readonly rssMiB: number };

/** A look at one process through /proc; `sample` is null once the process is gone. */
export type Meter = { sample(): Usage | null; close(): void };

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
    sample: () => (files.length === 0 ? null : usageOf(read(stat), read(status))),
    close: () => {
      for (const file of files.splice(0)) closeSync(file);
    },
  };
}

/** The process that runs below bubblewrap's own, which is `init` of the jail. */
export function childOf(init: number): number | null {
  try {
    const [child] = readFileSync(`/proc/${init}/task/${init}/children`, "utf8").split(" ");
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

function usageOf(stat: string | null, status: string | null): Usage | null {
  const resident = /^VmRSS:\s*(\d+) kB$/m.exec(status ?? "");
  if (stat === null || resident === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // the name in front may hold spaces
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpuMs: ticks * TICK_MS, rssMiB: Number(resident[1]) / 1024 };
}
