import type { SandboxInfo } from "../model/manifest.ts";
import { canary } from "./canary.ts";
import type { LayerName, Machine } from "./launcher.ts";
import type { SandboxChoice } from "./sandbox.ts";
import type { Worker } from "./worker.ts";

/** The machine cannot do what was chosen; the message says why, and what would help. */
export class SandboxRefused extends Error {}

/** What the sandbox of this run is made of. */
export type Probed = {
  readonly info: SandboxInfo;
  readonly layers: readonly LayerName[];
  /** The process that the known-good program ran in; it has seen nothing of a learner's. */
  readonly worker: Worker;
};

/** Tries the strongest jail that the machine has the programs for, then weaker ones, and says why it is not stronger. */
export async function probe(
  choice: SandboxChoice,
  machine: Machine,
  start: (layers: readonly LayerName[]) => Worker,
): Promise<Probed> {
  if (machine.addon === null) throw new SandboxRefused(withoutIsolatedVm(machine, "has no binary"));
  const failures: Failure[] = [];
  for (const layers of stacks(machine)) {
    const worker = start(layers);
    const complaint = await canary(worker);
    if (complaint === null) return { ...accepted(choice, machine, layers, failures), worker };
    failures.push({ layers, complaint });
  }
  const complaint = failures.at(-1)?.complaint ?? "";
  throw new SandboxRefused(withoutIsolatedVm(machine, `does not start (${complaint})`));
}

type Failure = { readonly layers: readonly LayerName[]; readonly complaint: string };

function stacks({ bwrap, prlimit, setpriv, isRoot, hasFilter }: Machine): readonly (readonly LayerName[])[] {
  const limits: readonly LayerName[] = prlimit === null ? [] : ["rlimits"];
  return [
    ...(bwrap === null || !hasFilter ? [] : [[...limits, "bubblewrap", "seccomp"] as const]),
    ...(bwrap === null ? [] : [[...limits, "bubblewrap"] as const]),
    ...(setpriv !== null && isRoot ? [[...limits, "nobody"] as const] : []),
    ...(setpriv === null ? [] : [[...limits, "no-new-privileges"] as const]),
    limits,
  ];
}

function accepted(
  choice: SandboxChoice,
  machine: Machine,
  layers: readonly LayerName[],
  failures: readonly Failure[],
): Omit<Probed, "worker"> {
  const isStrong = STRONG.every((layer) => layers.includes(layer));
  const notice = isStrong ? null : `sandbox: ${lacks(machine, layers, failures).join("; ")}`;
  if (choice === "strict" && notice !== null) throw new SandboxRefused(notice);
  const words = [...layers.map((layer) => WORDS[layer]), "isolated-vm"];
  return { layers, info: { level: isStrong ? "strong" : "reduced", layers: words, notice } };
}

const STRONG: readonly LayerName[] = ["rlimits", "bubblewrap", "seccomp"];

const WORDS: Readonly<Record<LayerName, string>> = {
  bubblewrap: "bubblewrap",
  seccomp: "seccomp",
  rlimits: "rlimits",
  nobody: "setpriv (as nobody, without privileges)",
  "no-new-privileges": "setpriv (no new privileges)",
};

function lacks(machine: Machine, layers: readonly LayerName[], failures: readonly Failure[]): readonly string[] {
  const sentences: string[] = [];
  if (machine.prlimit === null)
    sentences.push("prlimit not found (`apt-get install util-linux`), so nothing caps files and cores");
  if (layers.includes("seccomp")) return sentences;
  if (layers.includes("bubblewrap"))
    return [...sentences, withoutFilter(machine, failures), "going on with less; `--sandbox strict` refuses to"];
  const failed = failures.find((failure) => failure.layers.includes("bubblewrap"));
  sentences.push(
    failed === undefined ? "bubblewrap not found (`apt-get install bubblewrap`)" : bwrapFailed(failed.complaint),
  );
  sentences.push("a learner's code that escapes V8 can reach the network and every file that it may read");
  if (machine.isRoot && !layers.includes("nobody")) {
    const why = machine.setpriv === null ? "there is no setpriv" : "no other user can read poolgrade's own files";
    sentences.push(`it runs as root, because ${why}`);
  }
  return [...sentences, "going on with less; `--sandbox strict` refuses to"];
}

function withoutFilter({ hasFilter }: Machine, failures: readonly Failure[]): string {
  const why = hasFilter ? `failed: "${failures[0]?.complaint}"` : `has no table for ${process.arch}`;
  return `the filter of system calls ${why}, so a learner's code that escapes V8 can use the whole kernel`;
}

function bwrapFailed(complaint: string): string {
  return (
    `bwrap failed: "${complaint}" (in Docker add \`--security-opt seccomp=unconfined\`, or run as root with SYS_ADMIN; ` +
    "on Ubuntu since 23.10 `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, or bwrap's AppArmor profile)"
  );
}

function withoutIsolatedVm({ bwrap }: Machine, what: string): string {
  const node = `Node ${process.version} (ABI ${process.versions.modules})`;
  const weak = bwrap === null ? "neither bubblewrap nor isolated-vm is available; " : "";
  return `sandbox: isolated-vm ${what} for ${node}; ${weak}node:vm is not a security boundary, and poolgrade does not run learners' code in it`;
}
