import { readFile } from "node:fs/promises";

/** Reads a JSON file of ours; null if it does not exist or is no longer valid JSON. */
export async function readJson<Value>(path: string): Promise<Value | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Value;
  } catch {
    return null;
  }
}
