import { readFile } from "node:fs/promises";

/** What a JSON file of ours holds; null where it is not there, or is no JSON any more. */
export async function readJson<Value>(path: string): Promise<Value | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Value;
  } catch {
    return null;
  }
}
