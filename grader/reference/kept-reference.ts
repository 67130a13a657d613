import type { Answer } from "../model/answer.ts";
import type { Tensor } from "../model/tensor.ts";
import { firstDifference } from "./agreement.ts";

/** The parts of an answer known without tfjs and not read from a cache. */
export type Proved = Pick<Answer, "expected" | "tolerance">;

/** The reference's values as cached: float32, row-major, in the shape of the float64 model. */
export function bytesOf({ values }: Tensor): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/**
 * The cached reference; null if it is not within the tolerance of the float64 model: then it is damaged or forged,
 * which a checksum cannot detect.
 */
export function keptReference(bytes: Uint8Array, { expected, tolerance }: Proved): Tensor | null {
  if (bytes.byteLength !== expected.values.length * Float32Array.BYTES_PER_ELEMENT) return null;
  const values = new Float32Array(Uint8Array.from(bytes).buffer); // the store's bytes are part of a larger buffer
  const reference = { shape: expected.shape, values };
  return firstDifference({ reference, expected, tolerance }, null) === null ? reference : null;
}
