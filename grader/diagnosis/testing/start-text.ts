import { cellText, indicesByLevel, type Pooling } from "./read-text.ts";
import type { Found } from "./window-text.ts";

/** The start value of a maximum or minimum. */
export function startText(pooling: Pooling, found: Found, otherwise: string): string {
  const { start, magnitude } = pooling.quirk;
  if (typeof start === "object") return String(start.from);
  switch (start) {
    case "zero":
      return "0";
    case "smallest-positive":
      return "Number.MIN_VALUE";
    case "corner":
      return found.corner;
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input": {
      const first = firstText(pooling, found, start);
      return magnitude === "of-cells" ? `Math.abs(${first})` : first;
    }
    default:
      return otherwise;
  }
}

function firstText(
  pooling: Pooling,
  found: Found,
  start: "first-of-channel" | "first-of-image" | "first-of-input",
): string {
  const { plan } = pooling;
  if (start === "first-of-channel")
    return cellText(
      pooling,
      indicesByLevel(plan, (axis) => (plan.axes[axis]?.window === null ? found.origin(axis) : "0")),
    );
  const image = plan.axes.findIndex(({ name }) => name === "images");
  const levels = plan.axes.toSorted((a, b) => a.level - b.level);
  return cellText(
    pooling,
    levels.map(({ name }) => (start === "first-of-image" && name === "images" ? found.origin(image) : "0")),
  );
}
