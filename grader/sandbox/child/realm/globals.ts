import type { Chance } from "./determinism.ts";
import type { Primordials } from "./primordials.ts";

/** Installs the globals that Node and browsers add to JavaScript's own, as far as they are harmless. */
export function installGlobals(
  { defineProperty }: Primordials,
  { tick }: Chance,
  clone: (value: unknown) => unknown,
): void {
  defineProperty(
    globalThis,
    "structuredClone",
    property(function structuredClone(value: unknown): unknown {
      return clone(value);
    }),
  );
  const performance = {};
  // Every reading advances the clock, so that a loop waiting by it ends, and two runs read the same.
  defineProperty(
    performance,
    "now",
    property(() => tick()),
  );
  defineProperty(globalThis, "performance", property(performance));

  function property(value: unknown): PropertyDescriptor {
    return { value, writable: true, enumerable: false, configurable: true };
  }
}
