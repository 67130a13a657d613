import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { deflateRaw, inflateRaw } from "node:zlib";

/** Serializes a value with its maps and typed arrays, compressed for speed rather than size. */
export async function pack(value: unknown): Promise<Uint8Array> {
  return promisify(deflateRaw)(serialize(value), { level: 1 });
}

/** Larger values are not ours, however few bytes they are packed into. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The packed value; throws if these bytes have none, or one that is too large. */
export async function unpack<Value>(bytes: Uint8Array): Promise<Value> {
  return deserialize(await promisify(inflateRaw)(bytes, { maxOutputLength: MAX_BYTES })) as Value;
}
