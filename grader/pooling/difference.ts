import type { Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";

/** Cell by cell, `a` minus `b` of the same shape, in float64. */
export function difference(a: Tensor, b: Tensor): Tensor {
  return { shape: a.shape, values: Float64Array.from(a.values, (value, i) => value - at(b.values, i)) };
}
