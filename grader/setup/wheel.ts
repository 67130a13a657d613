import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";
import { REMEDIES } from "../store/remedies.ts";
import { firstOnPath, lastLine, runProgram } from "./run-program.ts";
import { SetUpFailure } from "./set-up-failure.ts";

/** The Python wheel whose TensorFlow library has the C interface that tfjs-node is compiled against. */
const WHEEL = {
  requirement: "tensorflow-cpu==2.13.1",
  python: "3.11",
  platform: "manylinux_2_17_x86_64",
  sha256: "87be6e61314b2c0fa062f71e26e41d6a17e162ffe4da72c820fe8f1fc94d97fe",
};

const LIBRARIES = ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"];
const HEADERS = /^tensorflow\/include\/(tensorflow\/(?:c|core\/platform|tsl)\/.*\.h)$/;

/** The names under which the addon looks for the library. */
const LINKS = [
  ["libtensorflow.so", "libtensorflow_cc.so.2"],
  ["libtensorflow.so.2", "libtensorflow_cc.so.2"],
  ["libtensorflow_framework.so", "libtensorflow_framework.so.2"],
] as const;

export type Pip = { readonly program: string; readonly args: readonly string[] };

/** Finds out how to call pip on this machine. */
export async function findPip(): Promise<Pip> {
  const pip = await firstOnPath(["pip3", "pip"]);
  if (pip !== null) return { program: pip, args: [] };
  const python = await firstOnPath(["python3", "python"]);
  if (python !== null && (await runProgram(python, ["-m", "pip", "--version"], { limitMs: 30_000 })).code === 0) {
    return { program: python, args: ["-m", "pip"] };
  }
  throw new SetUpFailure(
    "there is no pip to download TensorFlow with",
    `apt-get install python3-pip, then run \`${REMEDIES.setUp}\``,
  );
}

/** Puts TensorFlow's library and headers into `<folder>/deps`; 190 MB to download, 560 MB unpacked. */
export async function unpackWheel(folder: string, pip: Pip): Promise<void> {
  const download = join(folder, "download");
  await mkdir(download, { recursive: true });
  const wheel = await downloadWheel(download, pip);
  await checkWheel(wheel);
  await unpack(wheel, join(folder, "deps"));
  for (const [link, target] of LINKS) await symlink(target, join(folder, "deps", "lib", link));
  await rm(download, { recursive: true });
}

async function downloadWheel(folder: string, pip: Pip): Promise<string> {
  const { code, output } = await runProgram(
    pip.program,
    [
      ...pip.args,
      "download",
      "--quiet",
      "--no-deps",
      "--only-binary=:all:",
      `--python-version=${WHEEL.python}`,
      `--platform=${WHEEL.platform}`,
      `--dest=${folder}`,
      WHEEL.requirement,
    ],
    { limitMs: 15 * 60_000 },
  );
  const file = (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if (code !== 0 || file === undefined) {
    throw new SetUpFailure(
      `pip could not download ${WHEEL.requirement} (${lastLine(output)})`,
      `check the network and the disk, then run \`${REMEDIES.setUp}\``,
    );
  }
  return join(folder, file);
}

async function checkWheel(wheel: string): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(wheel), hash);
  const found = hash.digest("hex");
  if (found !== WHEEL.sha256) {
    throw new SetUpFailure(
      `the downloaded TensorFlow has the sha256 ${found}, not ${WHEEL.sha256}`,
      "it was changed on its way or replaced at its source: do not use it, and report it",
    );
  }
}

async function unpack(wheel: string, deps: string): Promise<void> {
  const zip = await openPromise(wheel);
  for await (const entry of zip.eachEntry()) {
    const target = targetOf(entry.fileName);
    if (target === null) continue;
    const path = join(deps, target);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
  }
}

function targetOf(entry: string): string | null {
  const library = LIBRARIES.find((name) => entry === `tensorflow/${name}`);
  if (library !== undefined) return join("lib", library);
  const header = HEADERS.exec(entry)?.[1];
  return header === undefined ? null : join("include", header);
}
