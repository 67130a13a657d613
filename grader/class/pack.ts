import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { deflateRaw, inflateRaw } from "node:zlib";

/** A value with its maps and typed arrays, in few bytes; quick rather than small. */
export async function pack(value: unknown): Promise<Uint8Array> {
  return promisify(deflateRaw)(serialize(value), { level: 1 });
}

/** More is no value of ours, however few bytes it is packed into. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The value that was packed; throws where these bytes hold none, or one that is too large. */
export async function unpack<Value>(bytes: Uint8Array): Promise<Value> {
  return deserialize(await promisify(inflateRaw)(bytes, { maxOutputLength: MAX_BYTES })) as Value;
}
