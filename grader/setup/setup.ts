import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  installedNative,
  type NativeStamp,
  nativeCacheFolder,
  readStamp,
  tfjsNodeFolder,
} from "../reference/native.ts";
import { REMEDIES } from "../store/remedies.ts";
import { compileAddon, findCompiler } from "./addon.ts";
import { copyNative, keepNative, linkNative, unlinkNative } from "./link-native.ts";
import { lastLine, runProgram } from "./run-program.ts";
import { SetUpFailure } from "./set-up-failure.ts";
import { tfjsNodePackage } from "./tfjs-node-package.ts";
import { type Way, waysFor } from "./ways.ts";
import { findPip, unpackWheel } from "./wheel.ts";

export type Say = (line: string) => void;

const HERE = dirname(fileURLToPath(import.meta.url));
const TRY_NATIVE = join(HERE, `try-native${extname(fileURLToPath(import.meta.url))}`);

/** Sets up the native part of tfjs-node, or gives notice that grading will do without it. */
export async function setUp(say: Say): Promise<void> {
  if ((await setUpNative(say)) === null) for (const line of pureEngineNotice()) say(line);
}

/** Sets up the native part of tfjs-node by the first way that works; null if none does. May download 190 MB. */
export async function setUpNative(say: Say): Promise<NativeStamp | null> {
  try {
    const tfjsNode = await tfjsNodePackage();
    for (const way of waysFor(process.platform, process.arch)) {
      const stamp = await tryWay(way, tfjsNode, say);
      if (stamp === null) continue;
      say(`tfjs-node is ready: TensorFlow ${stamp.tensorflow} (${WAY_TAKEN[way]})`);
      return stamp;
    }
  } catch (error) {
    sayFailure(error, say);
  }
  return null;
}

/** Takes the native part from the user's cache, if another installation left it there; null if not. */
export async function setUpFromCache(): Promise<NativeStamp | null> {
  const tfjsNode = tfjsNodeFolder();
  return tfjsNode === null ? null : tryWay("cache", tfjsNode, () => undefined);
}

const WAY_TAKEN: Readonly<Record<Way, string>> = {
  installed: "already installed",
  cache: "from the cache",
  installer: "by tfjs-node's own installer",
  wheel: "from the Python wheel, addon compiled here",
};

/** The notice required wherever answers do not come from tfjs-node. */
function pureEngineNotice(): readonly string[] {
  return [
    "************************************************************************",
    "tfjs-node could not be set up on this machine. Grading will use the pure",
    "JavaScript and WebAssembly engine of tfjs instead, and say so in every",
    `manifest. To try again: \`${REMEDIES.setUp}\`. What is wrong: \`${REMEDIES.doctor}\`.`,
    "************************************************************************",
  ];
}

async function tryWay(way: Way, tfjsNode: string, say: Say): Promise<NativeStamp | null> {
  try {
    switch (way) {
      case "installed":
        return await stillInstalled();
      case "cache":
        return await fromCache(tfjsNode);
      case "installer":
        return await build(tfjsNode, "installer", (folder) => runInstaller(tfjsNode, folder, say));
      case "wheel":
        return await build(tfjsNode, "wheel", async (folder) => {
          const tools = { pip: await findPip(), compiler: await findCompiler() };
          say("fetching TensorFlow's library from its Python wheel (190 MB, once) and compiling the addon");
          await unpackWheel(folder, tools.pip);
          await compileAddon(tools.compiler, tfjsNode, folder);
        });
    }
  } catch (error) {
    sayFailure(error, say);
    return null;
  }
}

/** The native part that is there already; null if it no longer works, so that another way replaces it. */
async function stillInstalled(): Promise<NativeStamp | null> {
  const stamp = installedNative();
  if (stamp === null) return null;
  const tensorflow = await tryNative().catch(() => null);
  return tensorflow === stamp.tensorflow ? stamp : null;
}

async function fromCache(tfjsNode: string): Promise<NativeStamp | null> {
  const cached = nativeCacheFolder();
  if (readStamp(cached) === null) return null;
  await linkNative(tfjsNode, cached);
  try {
    await tryNative();
  } catch (error) {
    await unlinkNative(tfjsNode); // or commands would take it for one that was tried
    throw error;
  }
  return readStamp(cached);
}

/** Builds the native part in a folder next to the cache, tries it, and only then keeps it. */
async function build(tfjsNode: string, from: Way, make: (folder: string) => Promise<void>): Promise<NativeStamp> {
  const cached = nativeCacheFolder();
  await mkdir(dirname(cached), { recursive: true });
  await removeAbandoned(cached);
  const folder = await mkdtemp(`${cached}.`);
  try {
    await make(folder);
    await linkNative(tfjsNode, folder);
    const stamp: NativeStamp = { tensorflow: await tryNative(), from };
    await keepNative(folder, cached, stamp);
    await linkNative(tfjsNode, cached);
    return stamp;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes the folders left behind by killed set-ups: nearly a gigabyte each. */
async function removeAbandoned(cached: string): Promise<void> {
  for (const name of await readdir(dirname(cached))) {
    const path = join(dirname(cached), name);
    if (!name.startsWith(`${basename(cached)}.`)) continue;
    if (Date.now() - (await stat(path)).mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

const ABANDONED_MS = 60 * 60_000;

async function runInstaller(tfjsNode: string, folder: string, say: Say): Promise<void> {
  say("trying tfjs-node's own installer");
  for (const part of ["deps", "lib"]) await rm(join(tfjsNode, part), { recursive: true, force: true });
  const { output } = await runProgram(process.execPath, [join("scripts", "install.js")], {
    cwd: tfjsNode,
    limitMs: 5 * 60_000,
  });
  try {
    await tryNative();
  } catch {
    throw new SetUpFailure(
      `tfjs-node's own installer did not work here (${reason(output)})`,
      "nothing to do: the next way is tried",
    );
  }
  await copyNative(tfjsNode, folder);
}

/** The version of TensorFlow that answered; throws if tfjs-node does not load or does not pool. */
async function tryNative(): Promise<string> {
  if (tfjsNodeFolder() === null)
    throw new SetUpFailure("the package @tensorflow/tfjs-node is not installed", "run `npm ci`");
  const { code, output } = await runProgram(process.execPath, [TRY_NATIVE], { limitMs: 60_000 });
  const said = /\{"tensorflow":"([^"]+)"\}/.exec(output)?.[1];
  if (code !== 0 || said === undefined)
    throw new SetUpFailure(`tfjs-node does not load (${reason(output)})`, `run \`${REMEDIES.setUp}\` again`);
  return said;
}

function reason(output: string): string {
  return /^.*(?:Error|error:).*$/m.exec(output)?.[0].trim() ?? lastLine(output);
}

function sayFailure(error: unknown, say: Say): void {
  if (error instanceof SetUpFailure) say(`${error.message}: ${error.help}`);
  else say(`${error instanceof Error ? error.message : String(error)}: fix this, then run \`${REMEDIES.setUp}\``);
}
