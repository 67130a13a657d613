/*
 * The encoding of frames as bytes. The obligation: `decodeFrame` gets its bytes from a process that may be hostile. It
 * allocates nothing that those bytes do not contain, and either returns a well-formed frame or throws `MalformedFrame`.
 *
 *   u32 bytes of the body | u32 kind | u32 id | u32 numbers | u32 texts | u32 arrays
 *   numbers, f64 each | texts, u32 bytes + UTF-8 each | arrays, u32 width (4 or 8) + u32 length + floats each
 */
import type { Values } from "../../model/tensor.ts";

/** One message on a pipe; `protocol.ts` defines what its parts mean. */
export type Frame = {
  readonly kind: number;
  readonly id: number;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly arrays: readonly Values[];
};

/** Thrown for bytes that are not a frame, and for a frame that is not a message. */
export class MalformedFrame extends Error {}

/** The most parts of one kind in a message; empty parts take far more memory than bytes on the pipe. */
const MAX_PARTS = 4096;

/** The bytes before every body. */
export const HEAD_BYTES = 24;

/** The length of the whole frame, read from its first four bytes. */
export function frameBytes(head: Uint8Array): number {
  return HEAD_BYTES + viewOf(head).getUint32(0, true);
}

/** Encodes a frame, head included. */
export function encodeFrame(frame: Frame): Uint8Array {
  const texts = frame.texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(HEAD_BYTES + bodyBytes(frame, texts));
  const view = viewOf(bytes);
  const head = [bytes.length - HEAD_BYTES, frame.kind, frame.id];
  const counts = [frame.numbers.length, texts.length, frame.arrays.length];
  let at = 0;
  const putUint32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const putBytes = (part: Uint8Array) => {
    bytes.set(part, at);
    at += part.length;
  };
  for (const value of [...head, ...counts]) putUint32(value);
  for (const value of frame.numbers) {
    view.setFloat64(at, value, true);
    at += 8;
  }
  for (const text of texts) {
    putUint32(text.length);
    putBytes(text);
  }
  for (const array of frame.arrays) {
    putUint32(array.BYTES_PER_ELEMENT);
    putUint32(array.length);
    putBytes(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  }
  return bytes;
}

/** Decodes the frame that makes up all of `bytes`. */
export function decodeFrame(bytes: Uint8Array): Frame {
  const reader = readerOf(bytes);
  if (HEAD_BYTES + reader.uint32() !== bytes.length) throw new MalformedFrame("a frame of the wrong length");
  const [kind, id] = [reader.uint32(), reader.uint32()];
  const [numberCount, textCount, arrayCount] = [reader.uint32(), reader.uint32(), reader.uint32()];
  const frame = {
    kind,
    id,
    numbers: reader.many(numberCount, 8, reader.float64),
    texts: reader.many(textCount, 4, reader.text),
    arrays: reader.many(arrayCount, 8, reader.array),
  };
  if (reader.left() > 0) throw new MalformedFrame("bytes after the end of a frame");
  return frame;
}

function bodyBytes(frame: Frame, texts: readonly Uint8Array[]): number {
  let bytes = 8 * frame.numbers.length;
  for (const text of texts) bytes += 4 + text.length;
  for (const array of frame.arrays) bytes += 8 + array.byteLength;
  return bytes;
}

function readerOf(bytes: Uint8Array) {
  const view = viewOf(bytes);
  let at = 0;
  const take = (length: number): number => {
    if (length > bytes.length - at) throw new MalformedFrame("a frame that ends early");
    at += length;
    return at - length;
  };
  const uint32 = () => view.getUint32(take(4), true);
  return {
    uint32,
    left: () => bytes.length - at,
    float64: () => view.getFloat64(take(8), true),
    text: (): string => {
      const length = uint32();
      const start = take(length);
      return new TextDecoder().decode(bytes.subarray(start, start + length));
    },
    array: (): Values => {
      const width = uint32();
      if (width !== 4 && width !== 8) throw new MalformedFrame("an array of neither float32 nor float64");
      const length = uint32() * width;
      const start = bytes.byteOffset + take(length);
      const floats = bytes.buffer.slice(start, start + length) as ArrayBuffer;
      return width === 4 ? new Float32Array(floats) : new Float64Array(floats);
    },
    many: <Part>(count: number, minBytes: number, read: () => Part): Part[] => {
      if (count > MAX_PARTS) throw new MalformedFrame("a frame of too many parts");
      if (count * minBytes > bytes.length - at) throw new MalformedFrame("a frame that ends early");
      return Array.from({ length: count }, read);
    },
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
