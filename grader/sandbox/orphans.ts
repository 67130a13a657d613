import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends what a killed grader has left: a bubblewrap that loses its parent while it builds a jail leaves half of itself
 * waiting for good, holding nothing. Only orphans are taken, so that the jails of other graders are left alone.
 */
export function endOrphans(): void {
  for (const pid of processes()) if (isOrphan(pid)) kill(pid);
}

function isOrphan(pid: number): boolean {
  const status = read(pid, "status");
  if (!/^Name:\tbwrap$/m.test(status) || !/^PPid:\t1$/m.test(status)) return false;
  // Where Node is the first process, its own jails have no other parent either.
  return !/^Name:\tnode$/m.test(read(1, "status")) && read(pid, "cmdline").includes("/jail/isolated-vm.node");
}

function processes(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // another user's, or gone
  }
}
