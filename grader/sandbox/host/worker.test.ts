import { afterEach, expect, test } from "vitest";
import type { Call } from "../../model/program.ts";
import { PROGRAM_CALL as call, PROGRAM as program } from "../testing/program.ts";
import { encodeFrame, HEAD_BYTES } from "../wire/frame.ts";
import type { Reply } from "../wire/protocol.ts";
import { replyFrame } from "../wire/reply.ts";
import type { Compile } from "./compiler.ts";
import { roomFor } from "./room.ts";
import { openRuns, type Round } from "./run-program.ts";
import { startWorker, type Worker } from "./worker.ts";

const workers: Worker[] = [];
afterEach(async () => {
  for (const worker of workers) worker.kill();
  await Promise.all(workers.splice(0).map((worker) => worker.gone));
});

/** Runs a program in a process that follows the script, whatever it is asked. */
async function run(...script: readonly Step[]) {
  const live = () => {
    const alive = workers.find((worker) => worker.isAlive());
    if (alive !== undefined) return alive;
    const worker = startWorker(bare(process.execPath, "-e", liar(script)), false);
    workers.push(worker);
    return worker;
  };
  const [run] = await openRuns(live, stripped, program)(round(call));
  return run;
}

/** A command line of a process with nothing around it. */
const bare = (...argv: readonly string[]) => ({ argv, filter: null, sent: null });

const round = (...calls: readonly Call[]): Round => ({
  calls,
  room: roomFor(calls.map(() => 1)),
  isTwice: false,
  purpose: "open-cases",
});

const stripped: Compile = async (code) => ({ kind: "stripped", code, keepsPlaces: true });

/** Bytes to send at once, and after each frame of the parent's; null ends the process. */
type Step = Uint8Array | null;

function liar(script: readonly Step[]): string {
  const steps = script.map((step) => (step === null ? null : Buffer.from(step).toString("base64")));
  return `
    const fs = require("node:fs");
    const steps = ${JSON.stringify(steps)};
    const say = () => {
      const step = steps.shift();
      if (step === null) process.exit(0);
      if (step !== undefined) fs.writeSync(1, Buffer.from(step, "base64"));
    };
    say();
    let bytes = Buffer.alloc(0);
    process.stdin.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= ${HEAD_BYTES} && bytes.length >= ${HEAD_BYTES} + bytes.readUInt32LE(0)) {
        bytes = bytes.subarray(${HEAD_BYTES} + bytes.readUInt32LE(0));
        say();
      }
    });`;
}

const frame = (id: number, reply: Reply): Uint8Array => encodeFrame(replyFrame(id, reply));
const ready = frame(0, { kind: "ready" });
const compiled = frame(1, { kind: "compiled" });
const loaded = frame(2, { kind: "loaded" });
const answer = frame(2, {
  kind: "returned",
  tensor: { shape: [1], values: Float64Array.of(7) },
  mutatedInput: false,
});
const stopped = { kind: "stopped", printed: { text: "", cut: false } };
const both = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
const changed = (bytes: Uint8Array, at: number, value: number) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, at);
  return copy;
};

test("a process that keeps to the protocol is believed, whatever numbers it sends", async () => {
  expect(await run(ready, compiled, both(loaded, answer))).toEqual({
    kind: "returned",
    tensor: { shape: [1], values: Float64Array.of(7) },
    mutatedInput: false,
    printed: { text: "", cut: false },
  });
});

test.each<[string, Uint8Array | null]>([
  ["ends without an answer", null],
  ["answers under another id", frame(1, { kind: "out-of-memory" })],
  ["answers in an unknown kind", changed(answer, 4, 99)],
  ["announces four gigabytes", changed(answer, 0, 0xffffffff)],
  ["announces more numbers than there are", changed(answer, 12, 0xffffffff)],
  ["says that it is ready again", frame(2, { kind: "ready" })],
  ["sends values that do not fill the shape", frame(2, tensorReply([2], 1))],
  ["sends a shape that multiplies to nothing", frame(2, tensorReply([0], 0))],
  ["sends a shape of halves", frame(2, tensorReply([0.5, 2], 1))],
  ["sends more axes than are read", frame(2, tensorReply(Array(9).fill(1), 1))],
  ["says a negative line", frame(2, { kind: "threw", error: { name: "E", message: "", line: -1, column: 1 } })],
  ["sends text that is no frame", Buffer.from('{"status":"accepted","values":[1,2,3]}')],
])("a process that %s counts as stopped", async (_what, bytes) => {
  expect(await run(ready, compiled, bytes)).toEqual(stopped);
});

test("a process that dies while reading the source counts as a compiler crash", async () => {
  const fault = { kind: "compiler-died", reason: "crash" };
  expect(await run(ready, null)).toEqual({ kind: "did-not-compile", fault });
});

test("a process that prints V8's out-of-memory message before it dies was out of memory", async () => {
  const script = `require("node:fs").writeSync(2, "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory");`;
  const worker = startWorker(bare(process.execPath, "-e", `${script} ${liar([ready, compiled, null])}`), false);
  workers.push(worker);
  const [run] = await openRuns(() => worker, stripped, program)(round(call));
  expect(run).toEqual({ kind: "out-of-memory", limitMiB: 64, printed: { text: "", cut: false } });
});

test("a process that never starts is our fault, and tried twice", async () => {
  expect(await run(null)).toEqual({ kind: "lost", reason: "the jail did not start: no answer" });
  expect(workers.length).toBe(2);
});

test("a process that neither answers nor works is tried twice, and then it was out of time", async () => {
  expect(await run(ready, compiled)).toEqual({
    kind: "timed-out",
    limitMs: 1000,
    printed: { text: "", cut: false },
  });
  expect(workers.length).toBe(3); // the third is there for the next case
});

test("a program that is not there is our fault", async () => {
  const live = () => startWorker(bare("/nowhere/bwrap"), false);
  const lost = { kind: "lost", reason: "the jail did not start: no answer" };
  expect(await openRuns(live, stripped, program)(round(call, call))).toEqual([lost, lost]);
});

function tensorReply(shape: readonly number[], length: number): Reply {
  return { kind: "returned", tensor: { shape, values: new Float64Array(length) }, mutatedInput: false };
}
