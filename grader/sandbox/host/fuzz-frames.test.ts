import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { chance, lie } from "../testing/liar.ts";
import { decodeFrame, encodeFrame, MalformedFrame } from "../wire/frame.ts";
import type { Reply } from "../wire/protocol.ts";
import { replyFrame, replyOf } from "../wire/reply.ts";
import { cutFrames } from "./cut-frames.ts";
import { FRAME_BYTES } from "./limits.ts";
import { type Death, type Dropped, openQuestion } from "./question.ts";

const LIES = 30_000;
const ID = 7;

/** Answers that end a question. */
const ENDS =
  /^(ended|ready|stripped|compiled|syntax|no-export|top-level-await|import|returned|flawed|too-much|threw|not-a-function|out-of-memory)$/;

test(`${LIES} lies of a child are answers or its end, and the parent neither throws nor grows`, async () => {
  const random = chance(2026);
  const before = process.memoryUsage();
  const kinds = new Map<string, number>();
  for (let i = 0; i < LIES; i++) {
    const { kind } = await answerTo(chunks(lie(random, ID), random));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const after = process.memoryUsage();
  expect([...kinds.keys()].filter((kind) => !ENDS.test(kind))).toEqual([]);
  expect(kinds.size).toBeGreaterThan(12);
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(64 * 2 ** 20);
});

test("a head that announces too much ends the child at once, before any of it is waited for or allocated", async () => {
  for (const body of [FRAME_BYTES, 2 ** 31, 2 ** 32 - 1]) {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body);
    const before = process.memoryUsage().arrayBuffers;
    expect(await answerTo([head], false)).toEqual({ kind: "ended", by: "crash" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
  }
});

test("what is left of a stream after nonsense is read and dropped", async () => {
  const stream = new PassThrough();
  let received = 0;
  let malformed = 0;
  cutFrames(
    stream,
    () => FRAME_BYTES,
    () => (received += 1),
    () => (malformed += 1),
  );
  stream.write(Buffer.alloc(4, 0xff));
  for (let i = 0; i < 100; i++) stream.write(Buffer.alloc(2 ** 20));
  stream.end(encodeFrame(replyFrame(ID, { kind: "compiled" })));
  await new Promise((resolve) => stream.once("end", resolve));
  expect({ received, malformed, held: stream.readableLength }).toEqual({ received: 0, malformed: 1, held: 0 });
});

test("a frame that comes byte by byte is one frame", async () => {
  const bytes = encodeFrame(replyFrame(ID, { kind: "threw", error: { name: "E", message: "m", line: 1, column: 1 } }));
  const each = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
  expect((await answerTo(each)).kind).toBe("threw");
});

test("a frame of very many empty parts, which are far larger in memory than on the pipe, is malformed", () => {
  const arrays = Array.from({ length: 100_000 }, () => new Float64Array(0));
  const bytes = encodeFrame({ kind: 0, id: ID, numbers: [], texts: [], arrays });
  expect(() => decodeFrame(bytes)).toThrow(MalformedFrame);
});

/** The parent's outcome for a child that answers its question with these chunks and then ends. */
async function answerTo(parts: readonly Uint8Array[], ends = true) {
  const stream = new PassThrough();
  const { promise: answer, resolve } = Promise.withResolvers<Reply | Death | Dropped>();
  const question = openQuestion(
    ID,
    { meter: null, openMiB: 0, hasIsolate: true },
    { timeMs: 10_000, memoryMiB: 64, pot: null },
    printsOn,
    resolve,
  );
  cutFrames(
    stream,
    () => FRAME_BYTES,
    (bytes) => {
      const frame = decodeFrame(bytes);
      if (frame.id !== question.id) throw new MalformedFrame("a reply to nothing that was asked");
      question.replied(replyOf(frame));
    },
    question.malformed,
  );
  for (const part of parts) stream.write(part);
  if (ends) stream.once("end", () => question.died("")).end();
  return answer;
}

function printsOn(reply: Reply): boolean {
  return reply.kind !== "printed" || reply.text.length < 1000;
}

function chunks(bytes: Uint8Array, random: () => number): readonly Uint8Array[] {
  const cut = Math.floor(random() * (bytes.length + 1));
  return random() < 0.5 ? [bytes] : [bytes.subarray(0, cut), bytes.subarray(cut)];
}
