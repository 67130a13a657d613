import type { Chance } from "./determinism.ts";
import type { Primordials } from "./primordials.ts";

/** Puts into the realm what Node and browsers have beside JavaScript's own, as far as it harms nobody. */
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
  // Every call finds the clock further on, so that whoever waits by it comes to an end, and two runs read the same.
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
