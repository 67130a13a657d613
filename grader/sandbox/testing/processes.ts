import { readdirSync, readFileSync } from "node:fs";

/** Every process of the machine whose command line contains `text`, including orphans. */
export function processesWith(text: string): readonly string[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && commandLineOf(name).includes(text));
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
