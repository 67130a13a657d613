import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import type { Tensor } from "../../model/tensor.ts";
import { sameShape } from "../../numeric/shape.ts";
import { bytesOf, keptReference, type Proved } from "../kept-reference.ts";
import type { LockedAnswer } from "./lock.ts";

/** An answer as locked; its bytes are stored unless the float32 model gives the same. */
export function lockAnswer(reference: Tensor, float32: Tensor): LockedAnswer {
  const bytes = bytesOf(reference);
  const sha256 = hashOf(bytes);
  const isModelled = sameShape(reference.shape, float32.shape) && hashOf(bytesOf(float32)) === sha256;
  return { shape: reference.shape, sha256, stored: isModelled ? null : deflateSync(bytes, { level: 9 }) };
}

/**
 * The value of a locked answer; null if neither the float32 model nor the stored bytes have its hash, or if it is not
 * within the tolerance of the float64 model.
 */
export function unlockAnswer({ shape, sha256, stored }: LockedAnswer, float32: Tensor, proved: Proved): Tensor | null {
  if (!sameShape(shape, proved.expected.shape)) return null;
  const bytes = stored === null ? bytesOf(float32) : inflated(stored, bytesOf(float32).byteLength);
  return bytes !== null && hashOf(bytes) === sha256 ? keptReference(bytes, proved) : null;
}

/** Null if they are not that many bytes. */
function inflated(stored: Uint8Array, length: number): Uint8Array | null {
  try {
    return inflateSync(stored, { maxOutputLength: Math.max(1, length) });
  } catch {
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
