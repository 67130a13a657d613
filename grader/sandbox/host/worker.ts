import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { type CommandLine, FILTER_FD } from "../launch/launcher.ts";
import { decodeFrame, encodeFrame, MalformedFrame } from "../wire/frame.ts";
import type { Reply, Request } from "../wire/protocol.ts";
import { replyOf } from "../wire/reply.ts";
import { requestFrame } from "../wire/request.ts";
import { cutFrames } from "./cut-frames.ts";
import { FRAME_BYTES, START_MS, STDERR_BYTES } from "./limits.ts";
import { innermost, type Meter, openMeter } from "./meter.ts";
import { type Allowance, type Death, type Dropped, openQuestion, type Progress, type Question } from "./question.ts";

/** One jailed process. */
export type Worker = {
  /** Null once the process is ready; what it said on stderr where it never was. */
  readonly started: Promise<{ readonly stderr: string } | null>;
  isAlive(): boolean;
  /** How much the process holds beyond what it held when it was ready; 0 where that is not known. */
  keptMiB(): number;
  /** How much memory of its own the process has mapped; null where that is not known. */
  dataMiB(): number | null;
  /**
   * Asks one thing, after what was asked before; what is asked at once goes out at once, and each question's watch begins
   * when the one before is answered. A process that gives no answer is killed, and the further questions are dropped.
   */
  ask(request: Request, allowance: Allowance, progress: Progress): Promise<Reply | Death | Dropped>;
  kill(): void;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
};

/** Starts a process, with an empty environment. */
export function startWorker({ argv: [program = "", ...args], filter }: CommandLine, hasIsolate: boolean): Worker {
  const stdio = ["pipe", "pipe", "pipe", filter === null ? "ignore" : "pipe"] as const;
  const child = spawn(program, args, { env: {}, stdio: [...stdio], cwd: "/" });
  const stderr = headOf(child.stderr);
  if (filter !== null) (child.stdio?.[FILTER_FD] as Writable | undefined)?.end(filter);
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  let isAlive = true;
  let isUp = false; // the jail is built, and the child in it has spoken
  let meter: Meter | null = null;
  let readyMiB = 0;
  let openMiB = 0;
  let mostElements = 0; // of the reply to the question
  let lastId = 0;
  let question: Question | null = null;
  const waiting: Waiting[] = [];

  if (child.stdout)
    // there is none where the process could not be started
    cutFrames(child.stdout, mostBytes, receive, () => (question === null ? kill() : question.malformed()));
  for (const stream of child.stdio ?? []) stream?.on("error", () => {}); // `close` follows
  child.on("error", () => child.pid ?? close());
  child.once("close", close);

  return {
    started: start(),
    isAlive: () => isAlive,
    keptMiB: () => rssMiB() - readyMiB,
    dataMiB: () => meter?.dataMiB() ?? null,
    ask(request, allowance, progress) {
      if (!isAlive) return DROPPED;
      const id = ++lastId;
      const { promise, resolve } = Promise.withResolvers<Reply | Death | Dropped>();
      const mostElements = request.kind === "call" ? request.mostElements : 0;
      pose({ id, allowance, progress, isOpening: request.kind !== "call", mostElements, settle: resolve });
      child.stdin?.cork();
      child.stdin?.write(encodeFrame(requestFrame(id, request)));
      process.nextTick(() => child.stdin?.uncork());
      return promise;
    },
    kill,
    gone,
  };

  async function start(): Promise<{ readonly stderr: string } | null> {
    const { promise, resolve } = Promise.withResolvers<Reply | Death | Dropped>();
    pose({
      id: 0,
      allowance: { timeMs: START_MS, memoryMiB: 0, pot: null },
      progress: NOTHING_BEFORE,
      isOpening: false,
      mostElements: 0,
      settle: resolve,
    });
    const answer = await promise;
    isUp = true;
    if (answer.kind !== "ready" || !isAlive) {
      kill();
      return { stderr: stderr() };
    }
    meter = openMeter(innermost(child.pid ?? 0));
    readyMiB = rssMiB();
    return null;
  }

  function pose(next: Waiting): void {
    waiting.push(next);
    if (question === null) proceed();
  }

  function proceed(): void {
    const next = waiting.shift();
    if (next === undefined) return;
    const { id, allowance, progress, isOpening, settle } = next;
    mostElements = next.mostElements;
    if (isOpening) openMiB = rssMiB();
    question = openQuestion(id, { meter, openMiB, hasIsolate }, allowance, progress, (answer) => {
      question = null;
      settle(answer);
      if (answer.kind !== "ended" && answer.kind !== "dropped") return proceed();
      for (const left of waiting.splice(0)) left.settle({ kind: "dropped" });
      kill();
    });
  }

  function mostBytes(): number {
    return FRAME_BYTES + Float64Array.BYTES_PER_ELEMENT * mostElements;
  }

  function receive(bytes: Uint8Array): void {
    const frame = decodeFrame(bytes);
    if (frame.id !== question?.id) throw new MalformedFrame("a reply to nothing that was asked");
    question.replied(replyOf(frame));
  }

  function rssMiB(): number {
    return meter?.rssMiB() ?? 0;
  }

  /** A bubblewrap that is killed while it builds the jail leaves half of itself behind: until then, its input is closed. */
  function kill(): void {
    isAlive = false;
    child.stdin?.destroy();
    if (!isUp) return;
    child.kill("SIGKILL");
    question?.dropped();
  }

  function close(): void {
    isAlive = false;
    meter?.close();
    question?.died(stderr());
    leave();
  }
}

/** A question that was asked and not yet answered. */
type Waiting = {
  readonly id: number;
  readonly allowance: Allowance;
  readonly progress: Progress;
  /** Whether a program is taken in with it: what the process holds before is not the program's. */
  readonly isOpening: boolean;
  /** How many numbers a result may have. */
  readonly mostElements: number;
  readonly settle: (answer: Reply | Death | Dropped) => void;
};

const NOTHING_BEFORE: Progress = () => false;

const DROPPED = Promise.resolve<Dropped>({ kind: "dropped" });

/** The first bytes of a stream as text; the rest is read and dropped. */
function headOf(stream: Readable | null): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream?.on("data", (chunk: Buffer) => {
    if (length < STDERR_BYTES) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}
