import { existsSync } from "node:fs";
import type { EngineInfo } from "../model/manifest.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import type { OpInLayout } from "../ops/op-of.ts";
import { REMEDIES } from "../store/remedies.ts";
import { computeWith } from "./compute.ts";
import { installedNative, type NativeStamp, TFJS_NODE_VERSION } from "./native.ts";

/** Computes right results with tfjs. */
export type Engine = {
  readonly info: EngineInfo;
  /** The libtensorflow mapped into this process; null for the pure engine. */
  readonly library: string | null;
  readonly compute: (exercise: OpInLayout, call: Call) => Tensor;
};

export type EngineChoice = "auto" | EngineInfo["name"];

/** The chosen engine is not available. */
export class EngineMissing extends Error {}

const PURE: EngineInfo = { name: "tfjs", version: TFJS_NODE_VERSION, tensorflow: null };

/** The engine that this machine, with this native part, offers for the choice; loads nothing. */
export function chooseEngine(choice: EngineChoice, native: NativeStamp | null = installedNative()): EngineInfo {
  if (choice === "tfjs") return PURE;
  if (native !== null) return { name: "tfjs-node", version: TFJS_NODE_VERSION, tensorflow: native.tensorflow };
  if (choice === "auto") return PURE;
  throw new EngineMissing(
    `tfjs-node is not set up on this machine: run \`${REMEDIES.setUp}\` to see why, or grade with \`--engine tfjs\``,
  );
}

/** Loads the engine; fails if it is not the one in `info`, or not the real one. */
export async function loadEngine(info: EngineInfo): Promise<Engine> {
  if (info.name === "tfjs") return (await import("./pure-engine.ts")).loadPureEngine(info).catch(refuse);
  const { loadTfjsNode } = await import("./load-tfjs-node.ts");
  const { tf, backend, tensorflow, mappedLibrary } = loadTfjsNode();
  if (tensorflow !== info.tensorflow) {
    throw new EngineMissing(
      `TensorFlow ${tensorflow} was loaded where ${info.tensorflow} was set up: run \`${REMEDIES.setUp}\``,
    );
  }
  if (process.platform === "linux" && existsSync("/proc/self/maps") && mappedLibrary === null) {
    throw new EngineMissing(
      `tfjs-node was loaded, but no libtensorflow is mapped into this process: run \`${REMEDIES.setUp}\``,
    );
  }
  return {
    info,
    library: mappedLibrary,
    compute: (exercise, call) => computeWith(tf, backend, exercise, call),
  };
}

/** Only what was built can be missing. */
function refuse(error: unknown): never {
  if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
  throw new EngineMissing(
    `there is no engine to compute answers with: run \`${REMEDIES.build}\`, or take locked answers`,
  );
}
