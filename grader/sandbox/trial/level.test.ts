import { execFile } from "node:child_process";
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SandboxChoice } from "../../model/manifest.ts";
import { hasStrongSandbox, isUsable } from "../../testing/part.ts";
import { which } from "../launch/which.ts";
import { openSandbox, type Sandbox, SandboxRefused, type Surroundings } from "../sandbox.ts";
import { processesWith } from "../testing/processes.ts";
import { PROGRAM, PROGRAM_CALL } from "../testing/program.ts";

const PATH = process.env.PATH ?? "";
let folder = "";
const opened: Sandbox[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-level-"));
  chmodSync(folder, 0o755); // like a folder of programs: others may read it
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()));
});

function open(choice: SandboxChoice, ...programs: readonly string[]): Promise<Sandbox> {
  return openWith(choice, {}, ...programs);
}

/** As on a machine whose Node has no isolated-vm: the lookup starts where there is none. */
function openWithoutIsolate(choice: SandboxChoice, ...programs: readonly string[]): Promise<Sandbox> {
  return openWith(choice, { from: pathToFileURL(join(folder, "none.js")).href }, ...programs);
}

async function openWith(
  choice: SandboxChoice,
  surroundings: Surroundings,
  ...programs: readonly string[]
): Promise<Sandbox> {
  for (const program of programs) {
    const found = which(program, PATH);
    if (found !== null) symlinkSync(found, join(folder, program));
  }
  const sandbox = await openSandbox(choice, { path: folder, ...surroundings });
  opened.push(sandbox);
  return sandbox;
}

/** Writes one of the test's own programs to the PATH. */
function write(name: string, script: string): void {
  writeFileSync(join(folder, name), script);
  chmodSync(join(folder, name), 0o755);
}

const isStrong = isUsable("strong sandbox", await hasStrongSandbox());
const has = (...programs: readonly string[]) => programs.every((name) => which(name, PATH) !== null);
const isRoot = process.getuid?.() === 0;
/** Only root can become another user, and only root needs to. */
const ANOTHER_USER = isRoot ? ["setpriv (a user of its own, without privileges)"] : [];
const WITHOUT_BWRAP =
  "sandbox: bubblewrap not found (`apt-get install bubblewrap`); a learner's code that escapes V8 can reach the " +
  "network and every file that it may read; going on with less; `--sandbox strict` refuses to";

test.runIf(isStrong)("with every program the level is strong, without shortcomings", async () => {
  const { info } = await open("strict", "bwrap", "prlimit", "setpriv");
  expect(info).toEqual({
    level: "strong",
    layers: ["rlimits", ...ANOTHER_USER, "bubblewrap", "seccomp", "isolated-vm"],
    notice: null,
  });
});

test.runIf(isUsable("prlimit and setpriv", has("prlimit", "setpriv")))(
  "without bubblewrap the level is reduced, and says why",
  async () => {
    const { info } = await open("auto", "prlimit", "setpriv");
    expect([info.level, info.notice]).toEqual(["reduced", WITHOUT_BWRAP]);
  },
);

test("with no program at all there is still an isolate in its own process", async () => {
  const sandbox = await open("auto");
  expect([sandbox.info.level, sandbox.info.layers]).toEqual(["reduced", ["isolated-vm"]]);
  expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
});

const NODE = `Node ${process.version} (ABI ${process.versions.modules})`;
const STRONG_VM =
  `sandbox: isolated-vm has no binary for ${NODE}; using node:vm in one jailed process per submission, which takes ` +
  "several times as long; results are unaffected; `--sandbox strict` refuses to go on";

test.runIf(isStrong)("without isolated-vm node:vm stands in, in the same jail", async () => {
  const sandbox = await openWithoutIsolate("auto", "bwrap", "prlimit", "setpriv");
  expect(sandbox.info).toEqual({
    level: "strong-vm",
    layers: ["rlimits", ...ANOTHER_USER, "bubblewrap", "seccomp", "Node's permissions", "node:vm"],
    notice: STRONG_VM,
  });
  expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
});

test.runIf(isStrong)("without isolated-vm `strict` refuses", async () => {
  await expect(openWithoutIsolate("strict", "bwrap", "prlimit", "setpriv")).rejects.toThrow(
    new SandboxRefused(STRONG_VM),
  );
});

test("with neither bubblewrap nor isolated-vm, nothing is run", async () => {
  await expect(openWithoutIsolate("auto", "prlimit", "setpriv")).rejects.toThrow(
    new SandboxRefused(
      "sandbox: neither bubblewrap nor isolated-vm is available; node:vm is not a security boundary. Refusing to run " +
        "untrusted code: `apt-get install bubblewrap`, or `npm ci` for isolated-vm, or `--sandbox weak` to run it all the same",
    ),
  );
});

test("`weak` runs it all the same, and says what that means", async () => {
  const sandbox = await openWithoutIsolate("weak", "prlimit", "setpriv");
  expect(sandbox.info.level).toBe("weak");
  expect(sandbox.info.layers).toContain("Node's permissions");
  expect(sandbox.info.notice).toContain(
    "node:vm is not a security boundary, and nothing else stands around a learner's code",
  );
  expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
});

test("one's own code runs without any boundary, and nothing is said but the level", async () => {
  const sandbox = await openWithoutIsolate("own-code");
  expect([sandbox.info.level, sandbox.info.notice]).toEqual(["weak", null]);
  expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
});

test.each([
  ["with every layer", ["bwrap", "prlimit", "setpriv"]],
  ["with none", []],
] as const)("where arguments must be short, the script is sent on stdin, %s", async (_, programs) => {
  for (const from of [{}, { from: pathToFileURL(join(folder, "none.js")).href }]) {
    const sandbox = await openWith("own-code", { ...from, maxArgument: 30_000 }, ...programs);
    expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
    for (const program of programs) rmSync(join(folder, program), { force: true });
  }
});

test("`weak` still uses the strongest sandbox available", async () => {
  expect((await open("weak", "prlimit", "setpriv")).info.level).toBe("reduced");
});

const isStrongRoot = isUsable("strong sandbox as root", isStrong && isRoot);

test.runIf(isStrongRoot)("as root without setpriv the level is reduced, since the jail is root's outside", async () => {
  const { info } = await open("auto", "bwrap", "prlimit");
  expect(info).toEqual({
    level: "reduced",
    layers: ["rlimits", "bubblewrap", "seccomp", "isolated-vm"],
    notice:
      "sandbox: bubblewrap runs as root, because there is no setpriv (`apt-get install util-linux`), so a learner's code " +
      "that escapes V8 is root where the kernel asks who it is; going on with less; `--sandbox strict` refuses to",
  });
});

test.runIf(isStrongRoot)("if no other user may build a jail, root's is reduced, and the reason is quoted", async () => {
  const bwrap = which("bwrap", PATH);
  write(
    "bwrap",
    `#!/bin/sh\n[ "$(id -u)" = 0 ] || { echo 'bwrap: Permission denied' >&2; exit 1; }\nexec ${bwrap} "$@"\n`,
  );
  const { info } = await open("auto", "prlimit", "setpriv");
  expect(info.level).toBe("reduced");
  expect(info.notice).toContain('bubblewrap runs as root, because no other user may: "bwrap: Permission denied", so');
});

test.runIf(isStrongRoot)(
  "as root the level is as strong if Node, isolated-vm and bubblewrap are in a folder that no other user may enter",
  async () => {
    const [node, from] = ["node", "module.js"].map((name) => join(folder, name)) as [string, string];
    copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
    for (const name of ["isolated-vm", "node-gyp-build"]) {
      const options = { recursive: true, dereference: true };
      cpSync(join(import.meta.dirname, "../../../node_modules", name), join(folder, "node_modules", name), options);
    }
    for (const name of ["bwrap", "prlimit", "setpriv"]) copyFileSync(which(name, PATH) ?? "", join(folder, name));
    chmodSync(folder, 0o700);
    const shared = mkdtempSync(join(tmpdir(), "poolgrade-shared-"));
    chmodSync(shared, 0o755);
    const argv = [
      "--no-warnings",
      "--input-type=module",
      "--eval",
      `
      import { openSandbox } from ${JSON.stringify(new URL("../sandbox.ts", import.meta.url).href)};
      import { PROGRAM, PROGRAM_CALL } from ${JSON.stringify(new URL("../testing/program.ts", import.meta.url).href)};
      const sandbox = await openSandbox("strict", { path: ${JSON.stringify(folder)}, from: ${JSON.stringify(pathToFileURL(from).href)} });
      const [run] = await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]);
      await sandbox.close();
      console.log(sandbox.info.level, run.kind);
    `,
    ];
    const { stdout } = await promisify(execFile)(node, argv, { env: { ...process.env, TMPDIR: shared } });
    expect(stdout).toBe("strong returned\n");
    expect(readdirSync(shared)).toEqual([]);
    rmSync(shared, { recursive: true });
  },
);

test.runIf(isStrongRoot)("as nobody it is as strong as it is as root", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--no-warnings",
      "--input-type=module",
      "--eval",
      `
    import { openSandbox } from ${JSON.stringify(new URL("../sandbox.ts", import.meta.url).href)};
    const sandbox = await openSandbox("strict");
    await sandbox.close();
    console.log(sandbox.info.level, process.getuid(), ...sandbox.info.layers);
  `,
    ],
    { uid: 65534, gid: 65534, env: { PATH, POOLGRADE_CACHE: folder } },
  );
  expect(stdout).toBe("strong 65534 rlimits bubblewrap seccomp isolated-vm\n");
});

const hasLimits = isUsable("prlimit", has("prlimit"));

test.runIf(isUsable("strong sandbox", isStrong))("a jailed process may map so much and no more", async () => {
  await open("strict", "bwrap", "prlimit", "setpriv");
  const limits = processesWith(folder).map((pid) => readFileSync(`/proc/${pid}/limits`, "utf8"));
  expect(limits.length).toBeGreaterThan(0);
  expect(limits.filter((text) => !/^Max data size +\d+ +\d+ +bytes/m.test(text))).toEqual([]);
});

test.runIf(hasLimits)("if Node does not start under a data limit, it runs without one, and says so", async () => {
  write(
    "prlimit",
    `#!/bin/sh
for word; do
  case $word in --data=*) word=--data=1000000 ;; esac
  set -- "$@" "$word"; shift
done
exec ${which("prlimit", PATH)} "$@"
`,
  );
  const { info } = await open("auto");
  expect(info.layers).toContain("rlimits");
  expect(info.notice).toContain(`RLIMIT_DATA disabled (Node ${process.version} needs more address space`);
});

test("a prlimit that fails is quoted, and costs only the limits", async () => {
  write("prlimit", "#!/bin/sh\necho 'prlimit: failed to set the NOFILE resource limit' >&2\nexit 1\n");
  const { info } = await open("auto");
  expect(info.layers).toEqual(["isolated-vm"]);
  expect(info.notice).toContain('prlimit failed: "prlimit: failed to set the NOFILE resource limit", so nothing caps');
});

test.runIf(isStrong)("without /proc, that is reported, and programs run", async () => {
  const start = join(import.meta.dirname, "../../start.js");
  const file = join(folder, "try.ts");
  writeFileSync(file, "export const maxPool2d = () => [[1]];");
  const exercises = join(import.meta.dirname, "../../../exercises");
  const argv = [
    process.execPath,
    start,
    "check",
    "max-pool-2d",
    file,
    "--exercises",
    exercises,
    "--engine",
    "tfjs",
    "--sandbox",
    "weak",
    "--json",
  ];
  const env = { ...process.env, POOLGRADE_REQUIRE_ALL: "0" };
  const inside = ["--dev-bind", "/", "/", "--tmpfs", "/proc", ...argv];
  const { code, stdout, stderr } = await promisify(execFile)("bwrap", inside, { env }).then(
    () => expect.unreachable(),
    (failure: { readonly code: number; readonly stdout: string; readonly stderr: string }) => failure,
  );
  expect(code).toBe(5); // not correct
  expect(stderr).toContain("no /proc; memory verdicts rely on RLIMIT_DATA and may read as runtime-error");
  expect(JSON.parse(stdout).exercises[0].verdict).toBe("wrong-shape");
});

test("`strict` fails unless the strong sandbox is available", async () => {
  await expect(open("strict", "prlimit", "setpriv")).rejects.toThrow(new SandboxRefused(WITHOUT_BWRAP));
});

test("a bubblewrap that fails is quoted, with what helps", async () => {
  write("bwrap", "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n");
  const { info } = await open("auto", "prlimit");
  expect(info.level).toBe("reduced");
  expect(info.notice).toContain('bwrap failed: "bwrap: No permissions to create new namespace" (in Docker add');
});

test.runIf(isStrong)(
  "nothing is alive after `close`, even in the middle of a loop, and a running call is lost",
  async () => {
    const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
    const source = "export const pool = () => { for (;;); };";
    const runs = [1, 2].map(() => sandbox.openJail().run({ ...PROGRAM, source }, [PROGRAM_CALL]));
    expect(processesWith(folder)).not.toEqual([]);
    await sandbox.close();
    await sandbox.close();
    expect(processesWith(folder)).toEqual([]);
    const lost = [{ kind: "lost", reason: "the sandbox was closed" }];
    expect(await Promise.all(runs)).toEqual([lost, lost]);
  },
);

test("jails closed while being built leave nothing behind", async () => {
  const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
  const before = processesWith(folder);
  await Promise.all(Array.from({ length: 20 }, () => sandbox.openJail().close()));
  expect(processesWith(folder)).toEqual(before);
});

test("closing a jail leaves the others alone", async () => {
  const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
  const [one, other] = [sandbox.openJail(), sandbox.openJail()];
  await one.close();
  expect((await other.run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
  expect(await one.run(PROGRAM, [PROGRAM_CALL])).toEqual([{ kind: "lost", reason: "the sandbox was closed" }]);
});
