import type { Tensor } from "../model/tensor.ts";
import type { Tolerance } from "../model/tolerance.ts";
import { FLOAT32_SMALLEST_NORMAL } from "../numeric/float32.ts";

/**
 * A maximum of float32 numbers is one of them, so no tolerance is needed; except that TensorFlow treats numbers below
 * the smallest normal float32 as zero.
 */
export function maximumTolerance({ values }: Tensor): Tolerance {
  const subnormal = values.some((value) => value !== 0 && Math.abs(value) < FLOAT32_SMALLEST_NORMAL);
  return subnormal
    ? { absolute: FLOAT32_SMALLEST_NORMAL, relative: 0, bound: "proved", why: "2^-126, below which TensorFlow reads 0" }
    : { absolute: 0, relative: 0, bound: "exact", why: "a maximum of float32 numbers is one of them" };
}
