// The root's `postinstall`. Never fails an installation: whatever could not be set up is reported, and `grade` reports
// it again.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./suitable-node.js";

const isSource = existsSync(new URL("./setup.ts", import.meta.url));
const module = (/** @type {string} */ name) =>
  import(new URL(isSource ? `./${name}.ts` : `../../dist/setup/${name}.js`, import.meta.url).href);
const code = await rerunIfTooOld(fileURLToPath(import.meta.url), process.argv.slice(2));
if (code === null) {
  const say = (/** @type {string} */ line) => process.stderr.write(`poolgrade: ${line}\n`);
  const [{ setUpBundles }, { setUp }] = [await module("bundles"), await module("setup")];
  await setUpBundles(say);
  await setUp(say);
}
