import { lstatSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

import { seccompFilter } from "./seccomp.ts";
import { RECEIVE_SCRIPT } from "./sent-script.ts";
import { anyOf, type Uids, unusedUids } from "./uids.ts";
import { which } from "./which.ts";

/** The parts that this machine has for building a jail; null for those it lacks. */
export type Machine = {
  readonly node: string;
  /** isolated-vm's binary for this Node. */
  readonly addon: string | null;
  readonly bwrap: string | null;
  readonly prlimit: string | null;
  readonly setpriv: string | null;
  readonly isRoot: boolean;
  /** Users that root may become and no account has; null if there are none. */
  readonly uids: Uids | null;
  /** Whether a filter of system calls exists for this processor. */
  readonly hasFilter: boolean;
  /** The longest argument, in characters, that a program can be started with. */
  readonly maxArgument: number;
};

export type LayerName = "bubblewrap" | "seccomp" | "rlimits" | "nobody" | "no-new-privileges" | "permissions";

/** A jail's layers, and how much private memory its process may map; null: any amount. */
export type Build = { readonly layers: readonly LayerName[]; readonly dataMiB: number | null };

/** Looks for the layers' programs in the folders of `path`, and resolves isolated-vm from the module `from`. */
export function machine(path: string, from: string = import.meta.url): Machine {
  return {
    node: realpathSync(process.execPath),
    addon: addonFile(from),
    bwrap: which("bwrap", path),
    prlimit: which("prlimit", path),
    setpriv: which("setpriv", path),
    isRoot: process.getuid?.() === 0,
    uids: unusedUids(),
    hasFilter: seccompFilter(process.arch) !== null,
    maxArgument: process.platform === "win32" ? 30_000 : 130_000,
  };
}

/** The command that starts a jailed process. */
export type CommandLine = {
  readonly argv: readonly string[];
  /** The filter of system calls to read from `FILTER_FD`; null: none. */
  readonly filter: Uint8Array | null;
  /** A script that is too long for an argument, and sent on stdin before anything else; null: none. */
  readonly sent: string | null;
};

/** The whole command line of one jailed process, which runs `script`; as root, each gets its own user. */
export function commandLine(machine: Machine, build: Build, script: string): CommandLine {
  const layers = LAYERS.filter((layer) => build.layers.includes(layer.name));
  const { node, addon } = build.layers.includes("bubblewrap") ? inside(machine) : outside(machine);
  const flags = [
    ...(machine.addon === null ? nodeVmFlags(build) : []),
    ...layers.flatMap((layer) => layer.flags ?? []),
  ];
  const isSent = script.length > machine.maxArgument;
  const evaluated = isSent ? RECEIVE_SCRIPT : script;
  const program = [node, "--no-warnings", ...flags, "--input-type=commonjs", "--eval", evaluated, addon];
  return {
    argv: [...layers.flatMap((layer) => layer.argv(machine, build)), ...program],
    filter: build.layers.includes("seccomp") ? seccompFilter(process.arch) : null,
    sent: isSent ? script : null,
  };
}

type Layer = {
  readonly name: LayerName;
  readonly argv: (machine: Machine, build: Build) => readonly string[];
  /** The part of the layer that Node itself provides. */
  readonly flags?: readonly string[];
};

/** Every layer is a program that starts the next; the outermost is first. */
const LAYERS: readonly Layer[] = [
  {
    name: "rlimits",
    argv: ({ prlimit }, { layers, dataMiB }) => [
      ...[prlimit ?? "prlimit", "--core=0", "--nofile=64", "--fsize=0", "--cpu=3600"],
      // Threads are counted over everything that the user runs: only the jail's own user can be limited.
      ...(layers.includes("nobody") ? [`--nproc=${MAX_THREADS}`] : []),
      ...(dataMiB === null ? [] : [`--data=${dataMiB * 2 ** 20}`]),
    ],
  },
  {
    name: "nobody",
    argv: ({ setpriv, uids }) => asNobody(setpriv ?? "setpriv", uids === null ? 65534 : anyOf(uids)),
  },
  {
    name: "no-new-privileges",
    argv: ({ setpriv }) => [setpriv ?? "setpriv", "--no-new-privs", "--pdeathsig=KILL"],
  },
  // No /proc: it has nothing that Node needs, but exposes the kernel's settings and the host's paths.
  {
    name: "bubblewrap",
    argv: (machine) => [
      ...[machine.bwrap ?? "bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent"],
      ...["--new-session", "--clearenv", "--cap-drop", "ALL", "--uid", "65534", "--gid", "65534"],
      ...["--hostname", "sandbox", "--as-pid-1"],
      ...DEVICES.flatMap((device) => ["--dev-bind", device, device]),
      ...LIBRARIES.flatMap(sameAsOutside),
      ...mounts(machine),
      ...["--remount-ro", "/", "--chdir", JAIL],
    ],
  },
  // Not a program of its own: bubblewrap, which must come before it, reads the filter from a descriptor.
  { name: "seccomp", argv: () => ["--seccomp", String(FILTER_FD)] },
  // Not a program either: Node then opens no files, starts no processes and loads no addons. Its databases bypass the
  // permissions, so they are turned off.
  { name: "permissions", argv: () => [], flags: ["--permission", "--no-experimental-sqlite"] },
];

function asNobody(setpriv: string, uid: number): readonly string[] {
  return [
    ...[setpriv, `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--no-new-privs"],
    ...["--bounding-set=-all", "--inh-caps=-all", "--pdeathsig=KILL"],
  ];
}

/** A process with more threads than this is not ours: Node starts a dozen, whatever the machine. */
export const MAX_THREADS = 64;

/** The descriptor from which bubblewrap reads the filter of system calls. */
export const FILTER_FD = 3;

/**
 * Enables node:vm's modules; and in a jail, where Node's permissions are not the only wall, lets a realm answer its own
 * imports.
 */
function nodeVmFlags({ layers }: Build): readonly string[] {
  return ["--experimental-vm-modules", ...(layers.includes("bubblewrap") ? ["--expose-internals"] : [])];
}

const JAIL = "/jail";
const DEVICES = ["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"];
const LIBRARIES = ["/usr/lib", "/usr/lib64", "/lib", "/lib64"];
type Places = { readonly node: string; readonly addon: string };

/** Without isolated-vm, nothing takes its place. */
function outside({ node, addon }: Machine): Places {
  return { node, addon: addon ?? "" };
}

function inside({ addon }: Machine): Places {
  return { node: `${JAIL}/node`, addon: addon === null ? "" : `${JAIL}/isolated-vm.node` };
}

function mounts(machine: Machine): readonly string[] {
  const [from, to] = [outside(machine), inside(machine)];
  return [...["--ro-bind", from.node, to.node], ...(to.addon === "" ? [] : ["--ro-bind", from.addon, to.addon])];
}

/** A folder of libraries as it is outside: the folder itself, or the link in its place. */
function sameAsOutside(folder: string): readonly string[] {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return found.isSymbolicLink() ? ["--symlink", realpathSync(folder), folder] : ["--ro-bind", folder, folder];
}

function addonFile(from: string): string | null {
  try {
    const require = createRequire(from);
    const package_ = require.resolve("isolated-vm/package.json");
    const build = createRequire(package_)("node-gyp-build") as { path(folder: string): string };
    return realpathSync(build.path(dirname(package_)));
  } catch {
    return null;
  }
}
