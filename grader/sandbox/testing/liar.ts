import { encodeFrame } from "../wire/frame.ts";
import type { Reply } from "../wire/protocol.ts";
import { replyFrame } from "../wire/reply.ts";

/** A reproducible stream of random-looking numbers, from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A few bytes or frames that started as an honest reply and were then tampered with. */
export function lie(random: () => number, id: number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  let bytes: Buffer = Buffer.concat(Array.from({ length: 1 + below(3) }, () => honest(below, id)));
  for (let times = below(4); times > 0; times--) bytes = pick(TAMPERINGS, below)(bytes, below);
  return bytes;
}

type Below = (limit: number) => number;

function honest(below: Below, id: number): Uint8Array {
  const right = below(4) > 0;
  return encodeFrame(replyFrame(right ? id : pick(NUMBERS, below), pick(REPLIES, below)));
}

const REPLIES: readonly Reply[] = [
  { kind: "ready" },
  { kind: "compiled" },
  { kind: "syntax", message: "\u202e\x1b[31m", line: 1, column: null },
  { kind: "no-export", declared: true, nearest: 3 },
  { kind: "top-level-await" },
  { kind: "import", specifier: "node:fs" },
  { kind: "loaded" },
  { kind: "printed", text: "printed\n", more: 0 },
  { kind: "returned", tensor: { shape: [2, 2], values: Float64Array.of(1, 2, 3, 4) }, mutatedInput: false },
  { kind: "returned", tensor: { shape: [1], values: Float32Array.of(1) }, mutatedInput: true },
  { kind: "flawed", flaw: { kind: "ragged", at: [1], length: 1, firstLength: 2 }, mutatedInput: false, shown: "" },
  {
    kind: "flawed",
    flaw: { kind: "not-a-number", at: [0, 1], found: "string" },
    mutatedInput: false,
    shown: '[[1, "2"]]',
  },
  { kind: "too-much", shape: [1e4, 1e4], mutatedInput: false },
  { kind: "threw", error: { name: "Error", message: "x".repeat(3000), line: 1, column: 2 } },
  { kind: "not-a-function", found: "array" },
  { kind: "out-of-memory" },
];

const NUMBERS = [
  0,
  1,
  2,
  4,
  7,
  8,
  24,
  0x7f,
  0xff,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
  2 ** 27,
  2 ** 27 + 2 ** 16,
];
const FLOATS = [0, -0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53, 1e308, 5e-324];

const TAMPERINGS: readonly ((bytes: Buffer, below: Below) => Buffer)[] = [
  (bytes, below) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, below) => bytes.subarray(below(bytes.length + 1)),
  (bytes, below) => Buffer.concat([bytes, noise(below)]),
  (bytes, below) => Buffer.concat([noise(below), bytes]),
  (bytes, below) => written(bytes, 4, below, (copy, at) => copy.writeUInt32LE(pick(NUMBERS, below), at)),
  (bytes, below) =>
    written(
      bytes,
      4,
      () => 4 * below(6),
      (copy, at) => copy.writeUInt32LE(pick(NUMBERS, below), at),
    ),
  (bytes, below) => written(bytes, 8, below, (copy, at) => copy.writeDoubleLE(pick(FLOATS, below), at)),
  (bytes, below) => written(bytes, 1, below, (copy, at) => copy.writeUInt8(below(256), at)),
  (bytes, below) => {
    const [from, to] = [below(bytes.length + 1), below(bytes.length + 1)];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
];

function written(bytes: Buffer, width: number, at: Below, write: (copy: Buffer, at: number) => void): Buffer {
  if (bytes.length < width) return bytes;
  const copy = Buffer.from(bytes);
  write(copy, Math.min(at(bytes.length), bytes.length - width));
  return copy;
}

function noise(below: Below): Buffer {
  return Buffer.from(Array.from({ length: below(40) }, () => below(256)));
}

function pick<Item>(items: readonly Item[], below: Below): Item {
  return items[below(items.length)] as Item;
}
