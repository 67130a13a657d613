import { access, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { REMEDIES } from "../store/remedies.ts";
import { firstOnPath, lastLine, runProgram } from "./run-program.ts";
import { SetUpFailure } from "./set-up-failure.ts";

/** The C++ compiler of this machine. */
export async function findCompiler(): Promise<string> {
  const compiler = await firstOnPath(["c++", "g++", "clang++"]);
  if (compiler !== null) return compiler;
  throw new SetUpFailure(
    "there is no C++ compiler for tfjs-node's addon",
    `apt-get install g++, then run \`${REMEDIES.setUp}\``,
  );
}

/** Compiles tfjs-node's addon against `<folder>/deps` into `<folder>/lib/napi-v8`; 10 seconds. */
export async function compileAddon(compiler: string, tfjsNode: string, folder: string): Promise<void> {
  const target = join(folder, "lib", "napi-v8");
  await mkdir(target, { recursive: true });
  const sources = (await readdir(join(tfjsNode, "binding"))).filter((name) => name.endsWith(".cc"));
  const deps = join(folder, "deps");
  const { code, output } = await runProgram(
    compiler,
    [
      "-O2",
      "-std=c++17",
      "-fPIC",
      "-shared",
      "-DNAPI_VERSION=8",
      "-DNODE_GYP_MODULE_NAME=tfjs_binding",
      `-I${await nodeHeaders()}`,
      `-I${tfjsNode}`,
      `-I${join(deps, "include")}`,
      ...sources.map((name) => join(tfjsNode, "binding", name)),
      `-L${join(deps, "lib")}`,
      "-ltensorflow",
      "-ltensorflow_framework",
      "-Wl,-rpath,$ORIGIN/../../deps/lib",
      "-o",
      join(target, "tfjs_binding.node"),
    ],
    { limitMs: 5 * 60_000 },
  );
  if (code !== 0)
    throw new SetUpFailure(
      `tfjs-node's addon did not compile (${lastLine(output)})`,
      `see whether \`c++ --version\` works, then run \`${REMEDIES.setUp}\``,
    );
}

async function nodeHeaders(): Promise<string> {
  const headers = join(dirname(dirname(process.execPath)), "include", "node");
  try {
    await access(join(headers, "node_api.h"));
    return headers;
  } catch {
    throw new SetUpFailure(
      `there are no Node headers in ${headers}`,
      `use a Node that brings them, such as nvm's, then run \`${REMEDIES.setUp}\``,
    );
  }
}
