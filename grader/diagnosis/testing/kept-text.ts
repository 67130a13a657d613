import type { Quirk } from "../../pooling/quirk.ts";
import type { Plan } from "./plan.ts";
import type { Found, Kind } from "./window-text.ts";

/** A value combined with those of earlier windows, if they are not reset. */
export function grownText(kind: Kind, value: string, { kept }: Quirk, plan: Plan, found: Found): string {
  if (kept === undefined) return value;
  return `grown(kept, ${keyText(kept.within, plan, found)}, ${value}, ${GROWS[kind] ?? "Math.max"})`;
}

const GROWS: Readonly<Partial<Record<Kind, string>>> = { smallest: "Math.min", sum: "(a, b) => a + b" };

/** The window's indices along these axes. */
export function keyText(within: readonly string[], plan: Plan, found: Found): string {
  const known = plan.axes.flatMap(({ name, count }, i) =>
    within.includes(name) && count !== null ? [found.index(i)] : [],
  );
  return `[${known.join(", ")}].join()`;
}
