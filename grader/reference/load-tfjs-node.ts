import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import util from "node:util";
import type { Tf } from "../ops/op.ts";
import { TFJS_NODE, tfjsNodeFolder } from "./native.ts";

/** tfjs-node, loaded. This takes half a second and 300 MB, so it is done only if an answer has to be computed. */
export type LoadedTfjsNode = {
  readonly tf: Tf;
  /** The name of its backend. */
  readonly backend: string;
  readonly version: string;
  readonly tensorflow: string;
  /** Path of the libtensorflow that the system mapped into this process; null if it cannot be read. */
  readonly mappedLibrary: string | null;
};

const BACKEND = "tensorflow";

type NativeBackend = { readonly binding: { readonly TF_Version: string } };

export function loadTfjsNode(): LoadedTfjsNode {
  restoreRemovedUtil();
  process.env.TF_CPP_MIN_LOG_LEVEL ??= "3";
  const tf = createRequire(import.meta.url)(tfjsNodeFolder() ?? TFJS_NODE) as Tf & {
    readonly version: Readonly<Record<string, string>>;
  };
  return {
    tf,
    backend: BACKEND,
    version: tf.version["tfjs-node"] ?? "unknown",
    tensorflow: (tf.findBackend(BACKEND) as unknown as NativeBackend).binding.TF_Version,
    mappedLibrary: mappedLibrary(),
  };
}

/** tfjs-node calls two functions that Node 23 removed. */
function restoreRemovedUtil(): void {
  const old = util as unknown as Record<string, unknown>;
  old.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  old.isArray ??= Array.isArray;
}

function mappedLibrary(): string | null {
  try {
    const maps = readFileSync(`/proc/${process.pid}/maps`, "utf8");
    return maps.match(/\/\S*libtensorflow(?:_cc)?\.so\S*/)?.[0] ?? null;
  } catch {
    return null;
  }
}
