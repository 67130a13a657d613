import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { commandLine, FILTER_FD, type LayerName, machine } from "./launcher.ts";
import { seccompFilter } from "./seccomp.ts";
import { type Harm, probeScript, type Target } from "./testing/probe.ts";

const SECRET = "canary-of-the-environment";

/** What one layer alone keeps from code that has escaped V8; every row leaves one out and keeps the others. */
type Control = {
  readonly off: string;
  readonly layers: readonly LayerName[];
  /** An option of a layer that is left out. */
  readonly without?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly harms: readonly Harm[];
};

const secretive: NodeJS.ProcessEnv = { POOLGRADE_TOKEN: SECRET };
const FILES: readonly Harm[] = ["reads-passwd", "reads-another-students-file"];
const NETWORK: readonly Harm[] = ["connects", "opens-a-socket", "spawns"];
/** What only the filter of system calls stops. */
const DOORS: readonly Harm[] = ["opens-a-socket", "spawns"];
/** What a process of the same user may do to the parent. */
const PARENT: readonly Harm[] = ["reads-the-parents-environment", "signals-the-parent", "traces-a-process"];
/** Where the machine itself denies these, no layer need. */
const NAMESPACES: readonly Harm[] = mayMakeNamespaces() ? ["makes-a-user-namespace"] : [];
const CORES: readonly Harm[] = mayDumpCore() ? ["dumps-core"] : [];

const CONTROLS: readonly Control[] = [
  { off: "nothing", layers: ["rlimits", "bubblewrap", "seccomp"], env: {}, harms: [] },
  { off: "the filter of system calls", layers: ["rlimits", "bubblewrap"], env: {}, harms: DOORS },
  {
    off: "the filter, and what bubblewrap does against namespaces in namespaces,",
    layers: ["rlimits", "bubblewrap"],
    without: "--disable-userns",
    env: {},
    harms: [...DOORS, "makes-a-user-namespace"],
  },
  {
    off: "the limits of resources",
    layers: ["bubblewrap", "seccomp"],
    env: {},
    harms: ["opens-many-files", ...CORES],
  },
  {
    off: "the empty environment, where bubblewrap clears it",
    layers: ["rlimits", "bubblewrap", "seccomp"],
    env: secretive,
    harms: [],
  },
  {
    off: "bubblewrap",
    layers: ["rlimits", "nobody"],
    env: {},
    harms: [...FILES, "sees-other-processes", ...NETWORK, ...NAMESPACES, "makes-links", "writes-outside"],
  },
  {
    off: "bubblewrap and the empty environment",
    layers: ["rlimits", "nobody"],
    env: secretive,
    harms: [
      ...[...FILES, ...NETWORK, ...NAMESPACES],
      ...(["sees-the-environment", "sees-other-processes", "makes-links", "writes-outside"] as const),
    ],
  },
  {
    off: "bubblewrap and the other user",
    layers: ["rlimits", "no-new-privileges"],
    env: {},
    harms: [
      ...[...FILES, ...PARENT, ...NETWORK],
      ...(["sees-other-processes", "is-root", "makes-a-user-namespace", "makes-links", "writes-outside"] as const),
    ],
  },
  {
    off: "bubblewrap and no new privileges",
    layers: ["rlimits"],
    env: {},
    harms: [
      ...[...FILES, ...PARENT, ...NETWORK],
      ...(["sees-other-processes", "is-root", "makes-a-user-namespace", "makes-links", "writes-outside"] as const),
      "may-gain-privileges",
    ],
  },
  {
    off: "everything",
    layers: [],
    env: secretive,
    harms: [
      ...[...FILES, ...PARENT, ...NETWORK, ...CORES],
      ...(["sees-the-environment", "sees-other-processes", "is-root", "may-gain-privileges"] as const),
      ...(["makes-a-user-namespace", "makes-links", "writes-bytes", "writes-outside", "opens-many-files"] as const),
    ],
  },
];

const isUsableHere = isUsable("strong sandbox as root", process.getuid?.() === 0 && (await hasStrongSandbox()));
let folder = "";
const server = createServer((socket) => socket.destroy());
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-layers-"));
  chmodSync(folder, 0o755); // as a checkout is: others may read it
  writeFileSync(join(folder, "theirs.ts"), "");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.runIf(isUsableHere).for(CONTROLS)(
  "with $off left out, an escape could do just what that layer stops",
  async (control) => {
    expect(await harms(control)).toEqual([...control.harms].sort());
  },
);

/** What a probe can do that runs as Node itself in place of the child, with these layers around it. */
async function harms({ layers, without, env }: Control): Promise<readonly string[]> {
  const argv = commandLine(machine(process.env.PATH ?? ""), { layers, dataMiB: null }, probeScript(target()));
  const [program = "", ...args] = withUnshare(argv.filter((word) => word !== without));
  const filter = layers.includes("seccomp") ? "pipe" : "ignore";
  const child = spawn(program, args, { env, cwd: "/", stdio: ["ignore", "pipe", "pipe", filter] });
  (child.stdio[FILTER_FD] as Writable | null)?.end(seccompFilter(process.arch));
  const [out, err] = await Promise.all([text(child.stdout as never), text(child.stderr as never)]);
  expect(err).toBe("");
  return (JSON.parse(out) as string[]).sort();
}

/** The jail with the program in it that makes namespaces. */
function withUnshare(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--remount-ro");
  return end < 0 ? argv : argv.toSpliced(end, 0, "--ro-bind", "/usr/bin/unshare", "/usr/bin/unshare");
}

function mayMakeNamespaces(): boolean {
  return spawnSync("/usr/bin/unshare", ["--user", "true"], { uid: 65534, gid: 65534 }).status === 0;
}

function mayDumpCore(): boolean {
  return !/^Max core file size\s+\S+\s+0 /m.test(readFileSync("/proc/self/limits", "utf8"));
}

function target(): Target {
  const address = server.address();
  return {
    parent: process.pid,
    port: typeof address === "object" ? (address?.port ?? 0) : 0,
    file: join(folder, "theirs.ts"),
    secret: SECRET,
    mark: "poolgrade-probe",
  };
}
