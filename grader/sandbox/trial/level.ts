import type { SandboxChoice, SandboxInfo, SandboxLevel } from "../../model/manifest.ts";
import type { LayerName, Machine } from "../launch/launcher.ts";
import { type Start, type Tried, tryJail } from "./data-limit.ts";
import { type Failure, LAYER_WORDS, refusal, shortcomings } from "./level-words.ts";

/** The machine cannot do what was chosen; the message says why, and what would help. */
export class SandboxRefused extends Error {}

/** The sandbox parts of this run. Its process has not seen any learner's code yet. */
export type Probed = Tried & { readonly info: SandboxInfo; readonly machine: Machine };

/**
 * Tries the strongest jail that the machine has the programs for, then weaker ones, and reports why it is not stronger.
 */
export async function probe(choice: SandboxChoice, whole: Machine, start: Start, memoryMiB: number): Promise<Probed> {
  const failures: Failure[] = [];
  for (const machine of whole.addon === null ? [whole] : [whole, { ...whole, addon: null }]) {
    for (const layers of stacks(machine)) {
      const level = levelOf(machine, layers);
      if (level === "weak" && choice !== "weak" && choice !== "own-code") continue;
      const tried = await tryJail(start, machine, layers, memoryMiB);
      if (typeof tried === "string") failures.push({ level, layers, complaint: tried });
      else return { ...tried, machine, info: accepted(choice, whole, machine, level, tried, failures) };
    }
  }
  throw new SandboxRefused(refusal(whole, failures));
}

/** Layer stacks, the strongest first. If there is no isolate, Node's own permissions take its place. */
function stacks({ addon, bwrap, prlimit, setpriv, isRoot, hasFilter }: Machine): readonly (readonly LayerName[])[] {
  const asNobody = setpriv !== null && isRoot;
  const jails = [
    ...(bwrap === null || !hasFilter ? [] : [["bubblewrap", "seccomp"] as const]),
    ...(bwrap === null ? [] : [["bubblewrap"] as const]),
  ].flatMap((jail): readonly (readonly LayerName[])[] => (asNobody ? [["nobody", ...jail], jail] : [jail]));
  const users: readonly (readonly LayerName[])[] = [
    ...(asNobody ? [["nobody"] as const] : []),
    ...(setpriv === null ? [] : [["no-new-privileges"] as const]),
    [],
  ];
  const around = [...jails, ...users].map((layers) => (addon === null ? [...layers, "permissions" as const] : layers));
  const limited = prlimit === null ? [] : around.map((layers) => ["rlimits" as const, ...layers]);
  return [...limited, ...around];
}

function levelOf({ addon, isRoot }: Machine, layers: readonly LayerName[]): SandboxLevel {
  const isWhole = [...STRONG, ...(isRoot ? ["nobody" as const] : [])].every((layer) => layers.includes(layer));
  if (isWhole) return addon === null ? "strong-vm" : "strong";
  return addon === null && !layers.includes("bubblewrap") ? "weak" : "reduced";
}

const STRONG: readonly LayerName[] = ["rlimits", "bubblewrap", "seccomp"];

function accepted(
  choice: SandboxChoice,
  whole: Machine,
  machine: Machine,
  level: SandboxLevel,
  { build, isUnlimited }: Tried,
  failures: readonly Failure[],
): SandboxInfo {
  const sentences = shortcomings(whole, machine, level, build.layers, isUnlimited, failures);
  const notice = sentences.length === 0 || choice === "own-code" ? null : `sandbox: ${sentences.join("; ")}`;
  if (choice === "strict" && level !== "strong") throw new SandboxRefused(notice ?? level);
  const layers = [
    ...build.layers.map((layer) => LAYER_WORDS[layer]),
    machine.addon === null ? "node:vm" : "isolated-vm",
  ];
  return { level, layers, notice };
}
