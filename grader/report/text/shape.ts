import type { Shape } from "../../model/tensor.ts";

/** A shape for people: `5 × 7`. */
export function shapeText(shape: Shape): string {
  return shape.join(" × ");
}

/** An index path for people: `[0, 1]`. */
export function pathText(at: readonly number[]): string {
  return `[${at.join(", ")}]`;
}
