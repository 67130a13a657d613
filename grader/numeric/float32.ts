import type { Tensor } from "../model/tensor.ts";

/** Unit roundoff of float32: rounding changes a number by at most this, relatively. */
export const FLOAT32_ROUNDOFF = 2 ** -24;

/** Unit roundoff of float64. */
export const FLOAT64_ROUNDOFF = 2 ** -53;

/** The smallest normal float32; below it, libraries may flush to zero. */
export const FLOAT32_SMALLEST_NORMAL = 2 ** -126;

/**
 * The grain of float32 values: the largest power of two that divides every one of them, or null if all are zero. Sums
 * of multiples of the grain are exact while they stay below 2^24 grains (float32) or 2^53 grains (float64).
 */
export function grainOf(values: ArrayLike<number>): number | null {
  const scratch = new DataView(new ArrayBuffer(4));
  let least: number | null = null;
  for (let i = 0; i < values.length; i++) {
    const exponent = lowestBit(values[i] as number, scratch);
    if (exponent !== null && (least === null || exponent < least)) least = exponent;
  }
  return least === null ? null : 2 ** least;
}

/** The exponent of the lowest set bit of a float32, or null for zero. */
function lowestBit(value: number, scratch: DataView): number | null {
  if (value === 0) return null;
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const biased = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7fffff;
  const mantissa = biased === 0 ? fraction : fraction | 0x800000;
  const trailingZeros = 31 - Math.clz32(mantissa & -mantissa);
  return (biased === 0 ? 1 : biased) - 150 + trailingZeros;
}

/** The tensor with every value rounded to the nearest float32. */
export function roundedToFloat32({ shape, values }: Tensor): Tensor {
  return { shape, values: Float32Array.from(values) };
}

/** The largest magnitude; 0 for an empty list. */
export function largestMagnitude(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] as number));
  return largest;
}
