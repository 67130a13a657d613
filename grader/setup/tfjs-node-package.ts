import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TFJS_NODE_VERSION, tfjsNodeFolder } from "../reference/native.ts";
import { isInstalled, REMEDIES } from "../store/remedies.ts";
import { lastLine, runProgram } from "./run-program.ts";
import { SetUpFailure } from "./set-up-failure.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The folder of the package tfjs-node. An npm that does not know `allowScripts` runs the package's own installer and,
 * if that fails, removes the optional package again: in a clone it is then reinstalled without its script. In a course
 * we install nothing: its `node_modules` are the user's.
 */
export async function tfjsNodePackage(): Promise<string> {
  const present = tfjsNodeFolder();
  if (present !== null) return present;
  if (isInstalled(import.meta.url)) {
    throw new SetUpFailure(
      "the package @tensorflow/tfjs-node is not installed",
      `run \`npm install --ignore-scripts --include=optional\`, then \`${REMEDIES.setUp}\``,
    );
  }
  const npm = process.env.npm_execpath;
  if (npm === undefined || /\bomit=.*optional/.test(`omit=${process.env.npm_config_omit ?? ""}`)) {
    throw new SetUpFailure(
      "the package @tensorflow/tfjs-node is not installed",
      "run `npm ci` without --omit=optional",
    );
  }
  const { code, output } = await runProgram(
    process.execPath,
    [npm, "install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"],
    { cwd: ROOT, limitMs: 10 * 60_000 },
  );
  const restored = tfjsNodeFolder();
  if (restored !== null) return restored;
  throw new SetUpFailure(
    `npm could not bring back @tensorflow/tfjs-node ${TFJS_NODE_VERSION} (exit code ${code}, ${lastLine(output)})`,
    `see whether \`${join("node_modules", ".bin", "node")} --version\` works, then run \`${REMEDIES.setUp}\``,
  );
}
