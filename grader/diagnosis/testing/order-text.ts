import type { Quirk } from "../../pooling/quirk.ts";
import type { Pooling } from "./read-text.ts";

/** The nested array of the expression `result`, with its axes in the order in which they are returned. */
export function orderText({ plan, quirk }: Pooling, result: string): string {
  const names = plan.axes.flatMap(({ count, gives, name }) => (count === null && gives === "no-axis" ? [] : [name]));
  const sides = plan.sides.map(({ name }) => name);
  if (quirk.order === "in-place" || quirk.order === "in-place-empty") {
    const [rows = ""] = sidesToSwap(names, sides);
    const isFilled = quirk.order === "in-place";
    return `atDepth(${result}, ${names.indexOf(rows)}, (rows) => turnedInPlace(rows, ${isFilled}))`;
  }
  const order = orderOf(names, sides, quirk).map((name) => names.indexOf(name));
  return order.every((axis, i) => axis === i) ? result : `permuted(${result}, [${order.join(", ")}])`;
}

function orderOf(names: readonly string[], sides: readonly string[], { order }: Quirk): readonly string[] {
  const others = names.filter((name) => name !== "channels");
  const channels = names.filter((name) => name === "channels");
  switch (order) {
    case "channels-last":
      return [...others, ...channels];
    case "channels-first":
      return [
        ...others.filter((name) => name === "images"),
        ...channels,
        ...others.filter((name) => name !== "images"),
      ];
    case "transposed": {
      const [first, second] = sidesToSwap(names, sides);
      return names.map((name) => (name === first ? (second ?? name) : name === second ? (first ?? name) : name));
    }
    default:
      return names;
  }
}

function sidesToSwap(names: readonly string[], sides: readonly string[]): readonly string[] {
  const pooled = names.filter((name) => sides.includes(name));
  return (pooled.length > 1 ? pooled : names).slice(-2);
}
