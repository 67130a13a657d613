import type { Tensor } from "../model/tensor.ts";
import type { Tolerance } from "../model/tolerance.ts";
import {
  FLOAT32_ROUNDOFF,
  FLOAT32_SMALLEST_NORMAL,
  FLOAT64_ROUNDOFF,
  grainOf,
  largestMagnitude,
} from "../numeric/float32.ts";

/**
 * How far apart two sensible averages of the same window can be. One is the reference's (float32); the other may use
 * plain sums in any order, prefix sums or an integral image in float64, or a plain sum of the window in float32.
 * With `k` cells in the window and `M` the largest magnitude of the whole input:
 * - float32: k - 1 additions and a division (or a product with a rounded 1 / k) move an average by at most (k + 1) u M,
 *   u = 2^-24; twice, once for each side.
 * - float64: sums run over all n cells of the input, so a partial sum is at most n M and each of its n additions moves
 *   it by at most v n M, v = 2^-53; an average takes 2^axes of them and divides by k. If every cell is a multiple of a
 *   grain g with n M / g <= 2^53, all these sums are exact and the term is zero.
 * - below the smallest normal float32 a library may flush to zero: one such number a cell, each side.
 */
export function averageTolerance(input: Tensor, windowSize: number, pooledAxes: number): Tolerance {
  const largest = largestMagnitude(input.values);
  const flushed = 2 * windowSize * FLOAT32_SMALLEST_NORMAL;
  const inFloat32 = 2 * (windowSize + 1) * FLOAT32_ROUNDOFF * largest;
  const inFloat64 = prefixSumError(input, largest, windowSize, pooledAxes);
  return {
    absolute: inFloat32 + inFloat64 + flushed,
    relative: 0,
    bound: "proved",
    why: `2 x (${windowSize} + 1) x 2^-24 x ${largest}${inFloat64 > 0 ? ` + ${inFloat64.toPrecision(3)}` : ""}`,
  };
}

function prefixSumError(input: Tensor, largest: number, windowSize: number, pooledAxes: number): number {
  const cells = input.values.length;
  const grain = grainOf(input.values);
  if (grain === null || (cells * largest) / grain <= 2 ** 53) return 0;
  return (2 ** pooledAxes * cells * cells * FLOAT64_ROUNDOFF * largest) / windowSize;
}
