// The root's `prepare`, which npm runs in a clone only: a course that installs the package runs nothing. Never fails an
// installation: whatever could not be set up is reported, and `grade` reports it again.
import { fileURLToPath } from "node:url";
import { rerunIfTooOld } from "./suitable-node.js";

const code = await rerunIfTooOld(fileURLToPath(import.meta.url), process.argv.slice(2));
if (code === null) {
  const say = (/** @type {string} */ line) => process.stderr.write(`poolgrade: ${line}\n`);
  const [{ setUpBundles }, { setUp }] = [await import("./bundles.ts"), await import("./setup.ts")];
  await setUpBundles(say);
  await setUp(say);
}
