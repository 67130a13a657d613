import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A hash of the code in these folders of the grader: results computed before a change are not valid after it. */
export function codeFingerprint(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
    for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort()) {
      if (/(?<!\.test|\.d)\.[jt]s$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(path, name)));
    }
  }
  return hash.digest("hex");
}
