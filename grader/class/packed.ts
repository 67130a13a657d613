import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { deflateRaw, inflateRaw } from "node:zlib";

/** A value with its maps and typed arrays, in few bytes; quick rather than small. */
export async function packed(value: unknown): Promise<Uint8Array> {
  return promisify(deflateRaw)(serialize(value), { level: 1 });
}

export async function unpacked<Value>(bytes: Uint8Array): Promise<Value> {
  return deserialize(await promisify(inflateRaw)(bytes)) as Value;
}
