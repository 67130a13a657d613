import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasStrongSandbox, isUsable } from "../../testing/part.ts";
import { innermost } from "../host/meter.ts";
import { type Harm, harmsSeen, probeScript, type Target } from "../testing/probe.ts";
import { type CommandLine, commandLine, FILTER_FD, type LayerName, machine } from "./launcher.ts";
import { which } from "./which.ts";

const PATH = process.env.PATH ?? "";
const SECRET = "canary-of-the-environment";

/**
 * The harms that one layer alone prevents to code that has escaped V8; every row leaves one out and keeps the others.
 */
type Control = {
  readonly off: string;
  readonly layers: readonly LayerName[];
  /** An option of a layer that is left out. */
  readonly without?: string;
  /** Additional arguments for bubblewrap. */
  readonly besides?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly harms: readonly Harm[];
};

const secretive: NodeJS.ProcessEnv = { POOLGRADE_TOKEN: SECRET };
const FILES: readonly Harm[] = ["reads-passwd", "reads-another-students-file"];
const NETWORK: readonly Harm[] = ["connects"];
/** Harms that only the filter of system calls stops. */
const DOORS: readonly Harm[] = ["opens-a-socket", "spawns", "shares-memory", "talks-to-terminals", "locks-files"];
/** Harms that are possible if bubblewrap does not replace the host's folders. */
const HOST: readonly Harm[] = ["opens-a-terminal", "sees-the-hosts-paths", "sees-other-processes"];
/** Harms that having its own user prevents. */
const USER: readonly Harm[] = ["is-root", "makes-a-thousand-threads"];
/** Harms to the parent that a process of the same user can do. */
const PARENT: readonly Harm[] = ["reads-the-parents-environment", "signals-the-parent", "traces-a-process"];
/** If the machine itself denies these, no layer needs to. */
const NAMESPACES: readonly Harm[] = mayMakeNamespaces() ? ["makes-a-user-namespace"] : [];
const CORES: readonly Harm[] = mayDumpCore() ? ["dumps-core"] : [];

const STRONG: readonly LayerName[] = ["rlimits", "nobody", "bubblewrap", "seccomp"];
const CONTROLS: readonly Control[] = [
  { off: "nothing", layers: STRONG, env: {}, harms: [] },
  {
    off: "the filter of system calls",
    layers: ["rlimits", "nobody", "bubblewrap"],
    env: {},
    harms: DOORS,
  },
  {
    off: "the filter, and what bubblewrap does against namespaces in namespaces,",
    layers: ["rlimits", "nobody", "bubblewrap"],
    without: "--disable-userns",
    env: {},
    harms: [...DOORS, ...NAMESPACES],
  },
  {
    off: "the limits of resources",
    layers: ["nobody", "bubblewrap", "seccomp"],
    env: {},
    harms: ["opens-many-files", "makes-a-thousand-threads", ...CORES],
  },
  {
    off: "the empty environment, where bubblewrap clears it",
    layers: STRONG,
    env: secretive,
    harms: [],
  },
  {
    off: "the other user",
    layers: ["rlimits", "bubblewrap", "seccomp"],
    env: {},
    harms: USER,
  },
  {
    off: "what bubblewrap does without /proc",
    layers: STRONG,
    besides: ["--proc", "/proc"],
    env: {},
    harms: ["sees-the-hosts-paths"],
  },
  {
    off: "that, and the other user",
    layers: ["rlimits", "bubblewrap", "seccomp"],
    besides: ["--proc", "/proc"],
    env: {},
    harms: [...USER, "sees-the-hosts-paths", "writes-a-sysctl"],
  },
  {
    off: "the choice of devices",
    layers: STRONG,
    besides: ["--dev", "/dev"],
    env: {},
    harms: ["opens-a-terminal"],
  },
  {
    off: "bubblewrap",
    layers: ["rlimits", "nobody"],
    env: {},
    harms: [...FILES, ...HOST, ...NETWORK, ...DOORS, ...NAMESPACES, "makes-links", "writes-outside"],
  },
  {
    off: "bubblewrap and the empty environment",
    layers: ["rlimits", "nobody"],
    env: secretive,
    harms: [
      ...[...FILES, ...HOST, ...NETWORK, ...DOORS, ...NAMESPACES],
      ...(["sees-the-environment", "makes-links", "writes-outside"] as const),
    ],
  },
  {
    off: "bubblewrap and the other user",
    layers: ["rlimits", "no-new-privileges"],
    env: {},
    harms: [
      ...[...FILES, ...HOST, ...PARENT, ...NETWORK, ...DOORS, ...USER],
      ...(["makes-a-user-namespace", "makes-links", "writes-outside", "writes-a-sysctl"] as const),
    ],
  },
  {
    off: "bubblewrap and no new privileges",
    layers: ["rlimits"],
    env: {},
    harms: [
      ...[...FILES, ...HOST, ...PARENT, ...NETWORK, ...DOORS, ...USER],
      ...(["makes-a-user-namespace", "makes-links", "writes-outside", "writes-a-sysctl"] as const),
      "may-gain-privileges",
    ],
  },
  {
    off: "everything",
    layers: [],
    env: secretive,
    harms: [
      ...[...FILES, ...HOST, ...PARENT, ...NETWORK, ...DOORS, ...USER, ...CORES],
      ...(["sees-the-environment", "may-gain-privileges", "writes-a-sysctl", "makes-a-user-namespace"] as const),
      ...(["makes-links", "writes-bytes", "writes-outside", "opens-many-files"] as const),
    ],
  },
];

const isUsableHere = isUsable(
  "strong sandbox as root, and a C compiler",
  process.getuid?.() === 0 && which("cc", PATH) !== null && (await hasStrongSandbox()),
);
let folder = "";
const server = createServer((socket) => socket.destroy());
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-layers-"));
  chmodSync(folder, 0o755); // like a checkout: others may read it
  writeFileSync(join(folder, "theirs.ts"), "");
  if (!isUsableHere) return;
  const source = join(import.meta.dirname, "../testing/native-probe.c");
  execFileSync("cc", ["-static", "-o", join(folder, "native-probe"), source]);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.runIf(isUsableHere).for(CONTROLS)(
  "without $off, an escape could do exactly what that layer stops",
  async (control) => {
    expect(await harms(control)).toEqual([...new Set(control.harms)].sort());
  },
);

test.runIf(isUsableHere)("as root, no two jails share a user, and none has the user of an account", () => {
  const users = Array.from({ length: 8 }, () => {
    const { argv } = commandLine(machine(PATH), { layers: STRONG, dataMiB: null }, "");
    return argv.find((word) => word.startsWith("--reuid="));
  });
  expect(new Set(users).size).toBe(8);
  expect(users.filter((user) => Number(user?.slice("--reuid=".length)) < 0x70000000)).toEqual([]);
});

/** The harms that code in place of the child can do, with these layers around it: both Node itself and native code. */
async function harms({ layers, without, besides = [], env }: Control): Promise<readonly string[]> {
  const whole = commandLine(machine(PATH), { layers, dataMiB: null }, probeScript(target()));
  const argv = withArguments(whole.argv, ["--ro-bind", "/usr/bin/unshare", "/usr/bin/unshare", ...besides]).filter(
    (word) => word !== without,
  );
  const { filter, sent } = whole;
  // One after another: they share a user, whose threads are counted together.
  const found = [await observe({ argv, filter, sent }, env), await observe({ argv: native(argv), filter, sent }, env)];
  return found.flat().sort();
}

/** The harms that a program prints as JSON, and those visible in its process. */
async function observe(
  { argv: [program = "", ...args], filter }: CommandLine,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const stdio = ["pipe", "pipe", "pipe", filter === null ? "ignore" : "pipe"] as const;
  const child = spawn(program, args, { env, cwd: "/", stdio: [...stdio] });
  if (filter !== null) (child.stdio[FILTER_FD] as Writable | null)?.end(filter);
  const all = Promise.all([child.stdout, child.stderr].map((stream) => text(stream as never)));
  const seen = args.includes("--eval") ? await seenOf(child) : [];
  child.stdin?.end();
  const [out = "", err] = await all;
  expect(err).toBe("");
  return [...(JSON.parse(out) as readonly (string | null)[]).filter((harm) => harm !== null), ...seen];
}

/** The harms visible in a process that has printed what it could do, and waits. */
async function seenOf(child: ChildProcess): Promise<readonly string[]> {
  await once(child.stdout as never, "data");
  return harmsSeen(innermost(child.pid ?? 0));
}

/** Bubblewrap's arguments with further ones added. */
function withArguments(argv: readonly string[], words: readonly string[]): readonly string[] {
  const end = argv.indexOf("--remount-ro");
  return end < 0 ? argv : argv.toSpliced(end, 0, ...words);
}

/** The same layers around the native probe. */
function native(argv: readonly string[]): readonly string[] {
  const file = join(folder, "native-probe");
  const layers = argv.slice(0, argv.indexOf("--no-warnings") - 1);
  const isJailed = layers.includes("--remount-ro");
  return [...withArguments(layers, ["--ro-bind", file, "/jail/probe"]), isJailed ? "/jail/probe" : file];
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
    path: dirname(process.execPath),
  };
}
