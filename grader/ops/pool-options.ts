import type { Options } from "../model/options.ts";
import type { PoolOptions } from "../pooling/geometry.ts";
import type { OptionField } from "./op.ts";

/** Keras' names and defaults, except that `poolSize` is required. */
export const POOL_OPTIONS: readonly OptionField[] = [
  { kind: "per-axis", name: "poolSize", least: 1, default: null },
  { kind: "per-axis", name: "strides", least: 1, default: "poolSize" },
  { kind: "choice", name: "padding", of: ["valid", "same"], default: "valid" },
];

/** The options of a pooling op, already completed by the spec's reader from `POOL_OPTIONS`. */
export function poolOptions(options: Options): PoolOptions {
  return options as unknown as PoolOptions;
}
