// The root's `postinstall`. Never fails an installation: what could not be set up is said, and said again by `grade`.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./suitable-node.js";

const source = new URL("./setup.ts", import.meta.url);
const built = new URL("../../dist/setup/setup.js", import.meta.url);
const code = await rerunIfTooOld(fileURLToPath(import.meta.url), process.argv.slice(2));
if (code === null) {
  const { setUp } = await import((existsSync(source) ? source : built).href);
  await setUp((/** @type {string} */ line) => process.stderr.write(`poolgrade: ${line}\n`));
}
