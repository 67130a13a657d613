import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Ended } from "./poolgrade.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** A course in a folder of its own, with the package that npm packs here installed as others install it. */
export type InstalledPackage = {
  /** The course's folder. */
  readonly course: string;
  /** The package's folder, below the course's `node_modules`. */
  readonly folder: string;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Runs a program in the course as somebody who has never seen this repository; the user's cache is empty at first. */
  readonly run: (program: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ended>;
  readonly remove: () => Promise<void>;
};

/** Packs, and installs without any install script. Takes up to a minute: npm takes from its cache what it has there. */
export async function installPackage(exercises: readonly string[]): Promise<InstalledPackage> {
  const place = await mkdtemp(join(tmpdir(), "poolgrade-package-"));
  const course = join(place, "course");
  const folder = join(course, "node_modules", "poolgrade");
  const cache = join(place, "cache");
  const run: InstalledPackage["run"] = (program, args, env) =>
    runIn(course, program, args, { POOLGRADE_CACHE: cache, ...env });
  const write: InstalledPackage["write"] = async (path, text) => {
    await mkdir(dirname(join(course, path)), { recursive: true });
    await writeFile(join(course, path), text);
  };
  await succeed(runIn(ROOT, "npm", ["run", "build"]));
  await succeed(runIn(ROOT, "npm", ["pack", "--ignore-scripts", "--pack-destination", place]));
  const [tarball = ""] = (await readdir(place)).filter((name) => name.endsWith(".tgz"));
  await write("package.json", '{ "private": true, "type": "module" }\n');
  const quietly = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  await succeed(run("npm", ["install", ...quietly, join(place, tarball)]));
  for (const id of exercises)
    await cp(join(folder, "exercises", id), join(course, "exercises", id), { recursive: true });
  return { course, folder, write, run, remove: () => rm(place, { recursive: true, force: true }) };
}

function runIn(cwd: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { cwd, env: { ...outside(), ...env }, maxBuffer: 16 * 1024 * 1024 };
    const child = execFile(program, args, settings, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** This process's environment without what npm and the tests put there, and with this Node first. */
function outside(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  return { ...Object.fromEntries(others), PATH: path, NO_COLOR: "1", LC_ALL: "C" };
}

/** How npm is configured, and the certificates that Node trusts, are the machine's. */
const OURS = /^(?:npm_(?!config_)|npm_config_local_prefix$|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD$|POOLGRADE_)/i;

async function succeed(ending: Promise<Ended>): Promise<void> {
  const { code, stdout, stderr } = await ending;
  if (code !== 0) throw new Error(`exit code ${code}\n${stdout}\n${stderr}`);
}
