import type { Answer } from "../model/answer.ts";
import type { Shape } from "../model/tensor.ts";
import type { Tolerance } from "../model/tolerance.ts";
import { sizeOf } from "../numeric/shape.ts";

/** What of an answer is not its values. */
type Header = { readonly shape: Shape; readonly tolerance: Tolerance };

/** Length of the header, the header as JSON padded to 8 bytes, float64 values of the model, float32 values of the reference. */
export function answerToBytes({ expected, reference, tolerance }: Answer): Uint8Array {
  const header: Header = { shape: reference.shape, tolerance };
  const json = JSON.stringify(header);
  const padded = Buffer.from(json.padEnd(json.length + ((8 - (Buffer.byteLength(json) % 8)) % 8)));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(padded.length);
  return Buffer.concat([length, padded, bytesOf(expected.values), bytesOf(reference.values)]);
}

export function answerFromBytes(bytes: Uint8Array): Answer {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const headerLength = new DataView(buffer).getUint32(0, true);
  const header = JSON.parse(Buffer.from(buffer, 8, headerLength).toString("utf8")) as Header;
  const size = sizeOf(header.shape);
  const expected = new Float64Array(buffer, 8 + headerLength, size);
  const reference = new Float32Array(buffer, 8 + headerLength + 8 * size, size);
  return {
    expected: { shape: header.shape, values: expected },
    reference: { shape: header.shape, values: reference },
    tolerance: header.tolerance,
  };
}

function bytesOf(values: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
