import type { Readable } from "node:stream";
import { frameBytes, MalformedFrame } from "../wire/frame.ts";

/**
 * Cuts a stream into frames, head included. A frame that announces more than `maxBytes`, or that `receive` throws on,
 * is reported once; the rest of the stream is read and dropped.
 */
export function cutFrames(
  stream: Readable,
  maxBytes: () => number,
  receive: (frame: Uint8Array) => void,
  malformed: () => void,
): void {
  let chunks: Buffer[] = [];
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    try {
      for (let frame = next(); frame !== null; frame = next()) receive(frame);
    } catch {
      stream.removeAllListeners("data").resume();
      malformed();
    }
  });

  function next(): Uint8Array | null {
    if (length < 4) return null;
    if ((chunks[0]?.length ?? 0) < 4) chunks = [Buffer.concat(chunks)];
    const wanted = frameBytes(chunks[0] ?? new Uint8Array(4));
    if (wanted > maxBytes()) throw new MalformedFrame("a frame that is too long");
    if (length < wanted) return null;
    const bytes = Buffer.concat(chunks);
    chunks = [bytes.subarray(wanted)];
    length -= wanted;
    return bytes.subarray(0, wanted);
  }
}
