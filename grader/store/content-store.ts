import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { closeToOthers } from "./private-folder.ts";
import { writePrivately } from "./write-whole.ts";

/**
 * Values keyed by the hash of what they were computed from, readable only by their owner. A damaged entry counts as
 * absent; the checksum is against accidents: whoever may write here could write another one.
 */
export type ContentStore = {
  readonly folder: string;
  readonly get: (key: string) => Promise<Uint8Array | null>;
  /** Stores a value; if the store cannot be written, nothing is stored and no error is thrown. */
  readonly put: (key: string, value: Uint8Array) => Promise<void>;
};

const CHECKSUM_BYTES = 32;

export function contentStore(folder: string): ContentStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  let closed: Promise<void> | null = null;
  const open = () => {
    closed ??= closeToOthers(folder).catch(() => undefined); // the folder belongs to somebody else
    return closed;
  };
  return {
    folder,
    get: async (key) => {
      await open();
      const bytes = await readFile(pathOf(key)).catch(() => null);
      if (bytes === null || bytes.length < CHECKSUM_BYTES) return null;
      const value = bytes.subarray(CHECKSUM_BYTES);
      return checksum(value).equals(bytes.subarray(0, CHECKSUM_BYTES)) ? value : null;
    },
    put: async (key, value) => {
      await open();
      await writePrivately(pathOf(key), Buffer.concat([checksum(value), value])).catch(() => undefined);
    },
  };
}

function checksum(value: Uint8Array): Buffer {
  return createHash("sha256").update(value).digest();
}
