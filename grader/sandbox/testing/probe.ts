import { readFileSync } from "node:fs";

/** The harms that code might do after escaping V8. */
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
  | "opens-many-files"
  | "writes-a-sysctl"
  | "sees-the-hosts-paths"
  | "opens-a-terminal"
  | NativeHarm;

/** Harms that only native code can try: see `native-probe.c`. */
type NativeHarm = "shares-memory" | "talks-to-terminals" | "locks-files" | "makes-a-thousand-threads";

/** Harms that the probe cannot see itself, only an observer of its process. */
type SeenHarm = "is-root" | "may-gain-privileges" | "dumps-core";

/** The probe's arguments; `parent` is the process that starts it, and `path` a folder on the way to its Node. */
export type Target = {
  readonly parent: number;
  readonly port: number;
  readonly file: string;
  readonly secret: string;
  readonly mark: string;
  readonly path: string;
};

/** The harms visible in the machine's own view of a process, in /proc. */
export function harmsSeen(pid: number): readonly SeenHarm[] {
  const [status, limits] = ["status", "limits"].map((file) => readFileSync(`/proc/${pid}/${file}`, "utf8"));
  const seen: Readonly<Record<SeenHarm, boolean>> = {
    "is-root": /^Uid:.*\t0(\t|$)/m.test(status ?? ""),
    "may-gain-privileges": /^NoNewPrivs:\s*0$/m.test(status ?? ""),
    "dumps-core": !/^Max core file size\s+0\s+0 /m.test(limits ?? ""),
  };
  return (Object.keys(seen) as SeenHarm[]).filter((harm) => seen[harm]);
}

/**
 * A script for Node that tries the rest harmlessly, prints the harms that it could do as JSON, and waits to be
 * observed.
 */
export function probeScript(target: Target): string {
  return `(${probe})(${JSON.stringify(target)})`;
}

async function probe({ parent, port, file, secret, mark, path }: Target): Promise<void> {
  const fs = process.getBuiltinModule("node:fs");
  const net = process.getBuiltinModule("node:net");
  const dgram = process.getBuiltinModule("node:dgram");
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const spread = (act: (path: string) => void) =>
    ["/tmp", "/dev/shm", "/dev", "."].filter((folder) => {
      const path = `${folder}/${mark}`;
      const done = can(() => act(path));
      can(() => fs.rmSync(path));
      return done;
    });

  const tries: Record<Exclude<Harm, NativeHarm | SeenHarm>, () => unknown> = {
    "reads-passwd": () => fs.readFileSync("/etc/passwd", "utf8").includes("root:"),
    "reads-another-students-file": () => fs.readFileSync(file),
    "sees-the-environment": () => Object.values(process.env).includes(secret),
    "reads-the-parents-environment": () => fs.readFileSync(`/proc/${parent}/environ`, "utf8").length > 0,
    "sees-other-processes": () => fs.readdirSync(`/proc/${parent}`),
    "signals-the-parent": () => process.kill(parent, 0),
    // Each needs the right to trace: reading another process's memory or its system call, or opening its memory for
    // writing.
    "traces-a-process": () =>
      [
        () => fs.readFileSync(`/proc/${parent}/syscall`),
        () => fs.closeSync(fs.openSync(`/proc/${parent}/mem`, "r")),
        () => fs.closeSync(fs.openSync(`/proc/${parent}/mem`, "r+")),
      ].some(can),
    "makes-a-user-namespace": () =>
      spawnSync("/usr/bin/unshare", ["--user", process.execPath, "--version"]).status === 0,
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
    // A link's target counts towards no file size limit, and is not in the process's memory.
    "makes-links": () => spread((path) => fs.symlinkSync("x".repeat(4000), path)).length > 0,
    "writes-bytes": () => spread((path) => fs.writeFileSync(path, "x".repeat(4096))).length > 0,
    "writes-outside": () => spread((path) => fs.closeSync(fs.openSync(path, "w"))).some((path) => path === "/tmp"),
    // Writes the value already there.
    "writes-a-sysctl": () =>
      ["vm/swappiness", "kernel/core_pattern", "kernel/panic"]
        .map((name) => `/proc/sys/${name}`)
        .some((path) => can(() => fs.writeFileSync(path, fs.readFileSync(path)))),
    "sees-the-hosts-paths": () =>
      process.execPath.includes(path) ||
      ["self/mountinfo", "self/maps", "1/cmdline"].some((name) =>
        fs.readFileSync(`/proc/${name}`, "utf8").includes(path),
      ),
    "opens-a-terminal": () =>
      ["/dev/ptmx", "/dev/pts/ptmx", "/dev/tty", "/dev/console"].some((path) =>
        can(() => fs.closeSync(fs.openSync(path, "r+"))),
      ),
    // The last: nothing can be opened after it.
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
  fs.readSync(0, new Uint8Array(1));

  function can(act: () => void): boolean {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  }
}
