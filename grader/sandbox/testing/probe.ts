/** What code that has escaped V8 might do, each told by its harm. */
export type Harm =
  | "reads-passwd"
  | "reads-another-students-file"
  | "sees-the-environment"
  | "reads-the-parents-environment"
  | "sees-other-processes"
  | "signals-the-parent"
  | "traces-a-process"
  | "makes-a-user-namespace"
  | "dumps-core"
  | "is-root"
  | "may-gain-privileges"
  | "connects"
  | "opens-a-socket"
  | "spawns"
  | "makes-links"
  | "writes-bytes"
  | "writes-outside"
  | "opens-many-files";

/** What the probe is told; `parent` is the process that starts it. */
export type Target = {
  readonly parent: number;
  readonly port: number;
  readonly file: string;
  readonly secret: string;
  readonly mark: string;
};

/** A script for Node that tries all of it, harmlessly, and prints the harms that it could do as JSON. */
export function probeScript(target: Target): string {
  return `(${probe})(${JSON.stringify(target)})`;
}

async function probe({ parent, port, file, secret, mark }: Target): Promise<void> {
  const fs = process.getBuiltinModule("node:fs");
  const net = process.getBuiltinModule("node:net");
  const dgram = process.getBuiltinModule("node:dgram");
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const status = () => fs.readFileSync("/proc/self/status", "utf8");
  const spread = (act: (path: string) => void) =>
    ["/tmp", "/dev/shm", "/dev", "."].filter((folder) => {
      const path = `${folder}/${mark}`;
      const done = can(() => act(path));
      can(() => fs.rmSync(path));
      return done;
    });

  const tries: Record<Harm, () => unknown> = {
    "reads-passwd": () => fs.readFileSync("/etc/passwd", "utf8").includes("root:"),
    "reads-another-students-file": () => fs.readFileSync(file),
    "sees-the-environment": () => Object.values(process.env).includes(secret),
    "reads-the-parents-environment": () => fs.readFileSync(`/proc/${parent}/environ`, "utf8").length > 0,
    "sees-other-processes": () => fs.readdirSync(`/proc/${parent}`),
    "signals-the-parent": () => process.kill(parent, 0),
    // Each needs the right to trace: to read another's memory and its system call, and to open its memory for writing.
    "traces-a-process": () =>
      [
        () => fs.readFileSync(`/proc/${parent}/syscall`),
        () => fs.closeSync(fs.openSync(`/proc/${parent}/mem`, "r")),
        () => fs.closeSync(fs.openSync(`/proc/${parent}/mem`, "r+")),
      ].some(can),
    "makes-a-user-namespace": () =>
      spawnSync("/usr/bin/unshare", ["--user", process.execPath, "--version"]).status === 0,
    "dumps-core": () => !/^Max core file size\s+0\s+0 /m.test(fs.readFileSync("/proc/self/limits", "utf8")),
    "is-root": () => process.getuid?.() === 0,
    "may-gain-privileges": () => /^NoNewPrivs:\s*0$/m.test(status()),
    connects: () =>
      new Promise((resolve) => {
        const socket = net.connect(port, "127.0.0.1");
        socket.on("connect", () => resolve(socket.destroy())).on("error", () => resolve(false));
      }),
    "opens-a-socket": () =>
      new Promise((resolve) => {
        const socket = dgram.createSocket("udp4");
        socket.on("error", () => resolve(false)).bind(0, () => resolve(socket.close()));
      }),
    spawns: () => spawnSync(process.execPath, ["--version"]).status === 0,
    // No limit of a file's size counts a link's, and no look at a process's memory sees it.
    "makes-links": () => spread((path) => fs.symlinkSync("x".repeat(4000), path)).length > 0,
    "writes-bytes": () => spread((path) => fs.writeFileSync(path, "x".repeat(4096))).length > 0,
    "writes-outside": () => spread((path) => fs.closeSync(fs.openSync(path, "w"))).some((path) => path === "/tmp"),
    "opens-many-files": () => {
      for (let i = 0; i < 200; i++) fs.openSync("/dev/null", "r");
    },
  };

  const harms: string[] = [];
  for (const [harm, act] of Object.entries(tries)) {
    try {
      if ((await act()) !== false) harms.push(harm);
    } catch {}
  }
  fs.writeSync(1, JSON.stringify(harms));

  function can(act: () => void): boolean {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  }
}
