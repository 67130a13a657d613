import type { Answer } from "../model/answer.ts";
import type { Tensor } from "../model/tensor.ts";
import { firstDifference } from "./agreement.ts";

/** What is known of an answer without tfjs, and does not come from a cache. */
export type Proved = Pick<Answer, "expected" | "tolerance">;

/** The reference's values as they are kept: float32, row-major, in the shape that the float64 model gives. */
export function bytesOf({ values }: Tensor): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/**
 * The reference that was kept; null where it is not within the tolerance of the float64 model: then it is damaged, or was
 * written by somebody else, and a checksum cannot tell.
 */
export function keptReference(bytes: Uint8Array, { expected, tolerance }: Proved): Tensor | null {
  if (bytes.byteLength !== expected.values.length * Float32Array.BYTES_PER_ELEMENT) return null;
  const values = new Float32Array(Uint8Array.from(bytes).buffer); // the store's bytes stand within a larger buffer
  const reference = { shape: expected.shape, values };
  return firstDifference({ reference, expected, tolerance }, null) === null ? reference : null;
}
