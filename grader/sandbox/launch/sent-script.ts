/** The number of bytes before a script that is sent, which say how long it is. */
const HEAD_BYTES = 4;

/** A script as `RECEIVE_SCRIPT` reads it: its length in bytes, little-endian, and its text. */
export function sentScript(script: string): Uint8Array {
  const text = Buffer.from(script);
  const bytes = Buffer.alloc(HEAD_BYTES + text.length);
  bytes.writeUInt32LE(text.length);
  text.copy(bytes, HEAD_BYTES);
  return bytes;
}

/** Reads a script from stdin and runs it under the name that it would have as an argument. */
export const RECEIVE_SCRIPT = `
const { readSync } = require("node:fs");
const receive = (length) => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) at += readSync(0, bytes, at, length - at, null) || process.exit();
  return bytes;
};
const text = receive(receive(${HEAD_BYTES}).readUInt32LE(0)).toString("utf8");
require("node:vm").compileFunction(text, ["require"], { filename: "[eval]" })(require);
`;
