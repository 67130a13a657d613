import type { SandboxLevel } from "../../model/manifest.ts";
import { hasProc } from "../host/meter.ts";
import type { LayerName, Machine } from "../launch/launcher.ts";

/** A jail that failed its trial, and its error. */
export type Failure = {
  readonly level: SandboxLevel;
  readonly layers: readonly LayerName[];
  readonly complaint: string;
};

export const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  bubblewrap: "bubblewrap",
  seccomp: "seccomp",
  rlimits: "rlimits",
  nobody: "setpriv (a user of its own, without privileges)",
  "no-new-privileges": "setpriv (no new privileges)",
  permissions: "Node's permissions",
};

/** What the sandbox of this run lacks, what that means and what would help; empty at the strong level. */
export function shortcomings(
  whole: Machine,
  machine: Machine,
  level: SandboxLevel,
  layers: readonly LayerName[],
  isUnlimited: boolean,
  failures: readonly Failure[],
): readonly string[] {
  const sentences = [
    ...(layers.includes("rlimits") ? [] : [withoutLimits(whole, failures)]),
    ...(isUnlimited ? [WITHOUT_DATA_LIMIT] : []),
    ...(hasProc() ? [] : [WITHOUT_PROC]),
    ...(layers.includes("bubblewrap") ? [] : withoutBubblewrap(whole, layers, failures)),
    ...(layers.includes("bubblewrap") && !layers.includes("seccomp") ? [withoutFilter(whole, failures)] : []),
    ...(layers.includes("bubblewrap") && whole.isRoot && !layers.includes("nobody") ? [asRoot(whole, failures)] : []),
    ...(machine.addon === null ? [withoutIsolate(whole, level, failures)] : []),
  ];
  return level === "strong" ? sentences : [...sentences, GOING_ON[level]];
}

const GOING_ON: Readonly<Record<Exclude<SandboxLevel, "strong">, string>> = {
  "strong-vm": "results are unaffected; `--sandbox strict` refuses to go on",
  reduced: "going on with less; `--sandbox strict` refuses to",
  weak: "going on because `--sandbox weak` was asked for",
};

const WITHOUT_DATA_LIMIT =
  `RLIMIT_DATA disabled (Node ${process.version} needs more address space here than it leaves); ` +
  "memory is limited by the isolate and the watchdog only";

const WITHOUT_PROC = "no /proc; memory verdicts rely on RLIMIT_DATA and may read as runtime-error";

/** Why no sandbox that may run untrusted code is available. */
export function refusal(machine: Machine, failures: readonly Failure[]): string {
  const lacks = `sandbox: ${machine.bwrap === null ? "neither bubblewrap nor isolated-vm is available" : "no jail starts"}`;
  const complaints = [...new Set(failures.map(({ complaint }) => complaint))];
  const why = complaints.length === 0 ? "" : ` (${complaints.join("; ")})`;
  return (
    `${lacks}${why}; node:vm is not a security boundary. Refusing to run untrusted code: ` +
    "`apt-get install bubblewrap`, or `npm ci` for isolated-vm, or `--sandbox weak` to run it all the same"
  );
}

function withoutLimits({ prlimit }: Machine, failures: readonly Failure[]): string {
  const complaint = failures.find(({ layers }) => layers.includes("rlimits"))?.complaint;
  return prlimit === null
    ? "prlimit not found (`apt-get install util-linux`), so nothing caps files and cores"
    : `prlimit failed: "${complaint}", so nothing caps files and cores`;
}

function withoutBubblewrap(
  { bwrap, isRoot, setpriv }: Machine,
  layers: readonly LayerName[],
  failures: readonly Failure[],
): readonly string[] {
  const complaint = failures.find((failure) => failure.layers.includes("bubblewrap"))?.complaint ?? "";
  const why = setpriv === null ? "there is no setpriv" : "no other user can read poolgrade's own files";
  return [
    bwrap === null ? "bubblewrap not found (`apt-get install bubblewrap`)" : bwrapFailed(complaint),
    "a learner's code that escapes V8 can reach the network and every file that it may read",
    ...(isRoot && !layers.includes("nobody") ? [`it runs as root, because ${why}`] : []),
  ];
}

function bwrapFailed(complaint: string): string {
  return (
    `bwrap failed: "${complaint}" (in Docker add \`--security-opt seccomp=unconfined\`, or run as root with SYS_ADMIN; ` +
    "on Ubuntu since 23.10 `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, or bwrap's AppArmor profile)"
  );
}

function withoutFilter({ hasFilter }: Machine, failures: readonly Failure[]): string {
  const complaint = failures.find(({ layers }) => layers.includes("seccomp"))?.complaint;
  const why = hasFilter ? `failed: "${complaint}"` : `has no table for ${process.arch}`;
  return `the filter of system calls ${why}, so a learner's code that escapes V8 can use the whole kernel`;
}

/** The jail runs as root of the machine outside, whom the kernel denies less. */
function asRoot({ setpriv }: Machine, failures: readonly Failure[]): string {
  const complaint = failures.find(
    ({ layers }) => layers.includes("nobody") && layers.includes("bubblewrap"),
  )?.complaint;
  const why =
    setpriv === null ? "there is no setpriv (`apt-get install util-linux`)" : `no other user may: "${complaint}"`;
  return `bubblewrap runs as root, because ${why}, so a learner's code that escapes V8 is root where the kernel asks who it is`;
}

function withoutIsolate({ addon }: Machine, level: SandboxLevel, failures: readonly Failure[]): string {
  const node = `Node ${process.version} (ABI ${process.versions.modules})`;
  const what = addon === null ? "has no binary" : `does not start (${failures[0]?.complaint})`;
  const instead =
    level === "weak"
      ? "node:vm is not a security boundary, and nothing else stands around a learner's code"
      : "using node:vm in one jailed process per submission, which takes several times as long";
  return `isolated-vm ${what} for ${node}; ${instead}`;
}
