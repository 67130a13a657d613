import type { Call } from "./program.ts";
import type { Tensor } from "./tensor.ts";

/** Laws that every right function keeps, whatever its input. */
export const PROPERTY_NAMES = [
  "constant-stays-constant",
  "permuting-channels-permutes-output",
  "one-by-one-is-identity",
] as const;

export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** Whether a learner's function has a property: its inputs, and what each call returned; null: not a tensor. */
export type CheckedProperty = {
  readonly property: PropertyName;
  readonly holds: boolean;
  readonly calls: readonly Call[];
  readonly returned: readonly (Tensor | null)[];
};
