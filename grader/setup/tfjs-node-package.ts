import { mkdir } from "node:fs/promises";
import { TFJS_NODE, TFJS_NODE_VERSION, tfjsNodeFolder, tfjsNodePlace } from "../reference/native.ts";
import { isInstalled, REMEDIES } from "../store/remedies.ts";
import { lastLine, runProgram } from "./run-program.ts";
import { SetUpFailure } from "./set-up-failure.ts";

/**
 * The folder of the package tfjs-node. Where npm has not installed it, it goes into the user's cache, once for all
 * courses: a course that checks against locked answers needs none of its 90 packages, and its `node_modules` are the
 * user's. So it does in a clone whose npm does not know `allowScripts` and removed the package when its script failed.
 */
export async function tfjsNodePackage(): Promise<string> {
  const present = tfjsNodeFolder();
  if (present !== null) return present;
  const npm = process.env.npm_execpath;
  if (npm === undefined || isOmitted()) {
    throw new SetUpFailure(`the package ${TFJS_NODE} is not installed`, `run \`${REMEDIES.setUp}\``);
  }
  const place = tfjsNodePlace();
  await mkdir(place, { recursive: true });
  const wanted = `${TFJS_NODE}@${TFJS_NODE_VERSION}`;
  const { code, output } = await runProgram(
    process.execPath,
    [npm, "install", "--prefix", place, "--ignore-scripts", "--no-audit", "--no-fund", wanted],
    { cwd: place, limitMs: 10 * 60_000 },
  );
  const installed = tfjsNodeFolder();
  if (installed !== null) return installed;
  throw new SetUpFailure(
    `npm could not install ${wanted} (exit code ${code}, ${lastLine(output)})`,
    `check the network and the disk, then run \`${REMEDIES.setUp}\``,
  );
}

/** Whether whoever runs `npm ci` in a clone wants no optional package. */
function isOmitted(): boolean {
  return !isInstalled(import.meta.url) && /\boptional\b/.test(process.env.npm_config_omit ?? "");
}
