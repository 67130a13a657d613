import type { Tensor } from "../model/tensor.ts";
import type { Tolerance } from "../model/tolerance.ts";
import { FLOAT32_ROUNDOFF, FLOAT32_SMALLEST_NORMAL, grainOf, largestMagnitude } from "../numeric/float32.ts";

/**
 * The tolerance of a difference of two float32 numbers of the input, or zeros. With `M` the largest magnitude of the
 * input:
 * - if every cell is a multiple of a grain g with 2 M / g <= 2^24, every difference is a float32 number;
 * - otherwise it is rounded, by at most u 2 M, u = 2^-24; twice, once for each side.
 * - below the smallest normal float32 a library may flush both numbers and their difference to zero, each side.
 */
export function differenceTolerance({ values }: Tensor): Tolerance {
  const largest = largestMagnitude(values);
  const grain = grainOf(values);
  if (grain === null || (grain >= FLOAT32_SMALLEST_NORMAL && (2 * largest) / grain <= 2 ** 24)) {
    return { absolute: 0, relative: 0, bound: "exact", why: "these numbers and their differences are float32 numbers" };
  }
  return {
    absolute: roundedDifference(largest) + 2 * FLOAT32_SMALLEST_NORMAL,
    relative: 0,
    bound: "proved",
    why: `2 x 2^-24 x 2 x ${largest}`,
  };
}

/**
 * How far apart two differences of the same numbers, none larger than `largest`, are if each is rounded to float32 or
 * computed exactly; includes flushing one number and the difference itself to zero.
 */
export function roundedDifference(largest: number): number {
  return 2 * FLOAT32_ROUNDOFF * 2 * largest + 2 * 2 * FLOAT32_SMALLEST_NORMAL;
}
