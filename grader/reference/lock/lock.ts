import type { EngineInfo } from "../../model/manifest.ts";
import type { Shape } from "../../model/tensor.ts";

/** tfjs-node's answers to some cases of one exercise, to travel with its spec. */
export type Lock = {
  /** The hash of what these cases and their exercise ask. */
  readonly spec: string;
  readonly engine: EngineInfo;
  /** By the case's id, in the order of the spec. */
  readonly answers: ReadonlyMap<string, LockedAnswer>;
};

/** One answer: its hash, and its bytes only where the float32 model has others. */
export type LockedAnswer = {
  readonly shape: Shape;
  /** Of the values as little-endian float32 in row-major order. */
  readonly sha256: string;
  /** The same bytes, deflated. */
  readonly stored: Uint8Array | null;
};
