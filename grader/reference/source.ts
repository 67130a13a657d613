import type { EngineInfo } from "../model/manifest.ts";
import type { LockFault } from "./lock/fault.ts";

/** Where answers come from, told as soon as it is known: an engine, its locked answers, or why a lock is not taken. */
export type Source =
  | { readonly kind: "engine" | "locked"; readonly engine: EngineInfo }
  | { readonly kind: "lock-refused"; readonly fault: LockFault };

export type Tell = (source: Source) => void;
