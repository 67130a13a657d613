import { crc32, deflateRawSync } from "node:zlib";

/** An entry as it is to be written: what is left out is as an ordinary program writes it. */
export type Zipped = {
  /** Bytes stand as they are, and the zip does not say that they are UTF-8. */
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** The kind and permissions of Unix. */
  readonly mode?: number;
  readonly isStored?: boolean;
  /** Whether sizes and checksum follow the content instead of standing before it. */
  readonly hasDescriptor?: boolean;
  readonly isEncrypted?: boolean;
  /** What the directory states, where that is not the truth. */
  readonly statedBytes?: number;
  readonly statedCrc?: number;
};

/** A zip with exactly these entries, names twice and unsafe ones included. */
export function zipOf(entries: readonly Zipped[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { body, row } = written(entry, offset);
    bodies.push(body);
    directory.push(row);
    offset += body.length;
  }
  const rows = Buffer.concat(directory);
  return Buffer.concat([...bodies, rows, ending(entries.length, rows.length, offset)]);
}

/** A zip of as many empty entries as it states, above the 65,535 that fit into the old format. */
export function zipOfMany(count: number): Buffer {
  const { body, row } = written({ name: "x" }, 0);
  const rows = Buffer.alloc(row.length * count, row);
  const large = Buffer.alloc(56 + 20);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(44n, 4);
  large.writeBigUInt64LE(BigInt(count), 24);
  large.writeBigUInt64LE(BigInt(count), 32);
  large.writeBigUInt64LE(BigInt(rows.length), 40);
  large.writeBigUInt64LE(BigInt(body.length), 48);
  large.writeUInt32LE(0x07064b50, 56);
  large.writeBigUInt64LE(BigInt(body.length + rows.length), 64);
  large.writeUInt32LE(1, 72);
  return Buffer.concat([body, rows, large, ending(0xffff, 0xffffffff, 0xffffffff)]);
}

const DEFLATED = 8;
const FLAGS = { encrypted: 1, descriptor: 8, utf8: 0x800 } as const;
const UNIX = 3 << 8;

function written(entry: Zipped, offset: number): { readonly body: Buffer; readonly row: Buffer } {
  const name = Buffer.from(entry.name as string);
  const content = Buffer.from((entry.content ?? "") as string);
  const packed = entry.isStored ? content : deflateRawSync(content, { level: 9 });
  const flags =
    (typeof entry.name === "string" ? FLAGS.utf8 : 0) |
    (entry.hasDescriptor ? FLAGS.descriptor : 0) |
    (entry.isEncrypted ? FLAGS.encrypted : 0);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(entry.statedCrc ?? crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(entry.statedBytes ?? content.length, 8);
  const common = Buffer.alloc(10);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(entry.isStored ? 0 : DEFLATED, 4);
  common.writeUInt16LE(0x5d8a, 8); // 2026-12-10
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  const ahead = entry.hasDescriptor ? Buffer.alloc(12) : sizes;
  const behind = entry.hasDescriptor ? Buffer.concat([signature(0x08074b50), sizes]) : Buffer.alloc(0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0o100644) * 0x10000) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(UNIX | 20, 0);
  return {
    body: Buffer.concat([signature(0x04034b50), common, ahead, lengths, name, packed, behind]),
    row: Buffer.concat([signature(0x02014b50), madeBy, common, sizes, lengths, rest, name]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function ending(count: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
