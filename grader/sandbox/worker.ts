import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { cutFrames } from "./cut-frames.ts";
import { decodeFrame, encodeFrame, MalformedFrame } from "./frame.ts";
import { FILTER_FD } from "./launcher.ts";
import { START_MS, STDERR_BYTES } from "./limits.ts";
import type { Reply, Request } from "./protocol.ts";
import { type Allowance, type Death, openQuestion, type Progress, type Question } from "./question.ts";
import { replyOf } from "./reply.ts";
import { requestFrame } from "./request.ts";
import { seccompFilter } from "./seccomp.ts";
import { innermost, type Meter, openMeter } from "./usage.ts";

/** One jailed process. */
export type Worker = {
  /** Null once the process is ready; what it said on stderr where it never was. */
  readonly started: Promise<{ readonly stderr: string } | null>;
  isAlive(): boolean;
  /** How much the process holds beyond what it held when it was ready; 0 where that is not known. */
  keptMiB(): number;
  /** Asks one thing; a process that gives no answer is killed. */
  ask(request: Request, allowance: Allowance, progress: Progress): Promise<Reply | Death>;
  kill(): void;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
};

/** Starts a process, with an empty environment. */
export function startWorker([program = "", ...args]: readonly string[]): Worker {
  const isFiltered = args.includes("--seccomp");
  const stdio = ["pipe", "pipe", "pipe", isFiltered ? "pipe" : "ignore"] as const;
  const child = spawn(program, args, { env: {}, stdio: [...stdio], cwd: "/" });
  const stderr = headOf(child.stderr);
  if (isFiltered) (child.stdio?.[FILTER_FD] as Writable | undefined)?.end(seccompFilter(process.arch));
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  let isAlive = true;
  let isUp = false; // the jail is built, and the child in it has spoken
  let meter: Meter | null = null;
  let readyMiB = 0;
  let openMiB = 0;
  let lastId = 0;
  let question: Question | null = null;

  if (child.stdout)
    // there is none where the process could not be started
    cutFrames(child.stdout, receive, () => (question === null ? kill() : question.malformed()));
  for (const stream of child.stdio ?? []) stream?.on("error", () => {}); // `close` follows
  child.on("error", () => child.pid ?? close());
  child.once("close", close);

  return {
    started: start(),
    isAlive: () => isAlive,
    keptMiB: () => rssMiB() - readyMiB,
    ask(request, allowance, progress) {
      if (request.kind !== "call") openMiB = rssMiB();
      const id = ++lastId;
      return pose(id, allowance, progress, () => child.stdin?.write(encodeFrame(requestFrame(id, request))));
    },
    kill,
    gone,
  };

  async function start(): Promise<{ readonly stderr: string } | null> {
    const answer = await pose(0, { timeMs: START_MS, memoryMiB: 0 }, NOTHING_BEFORE, () => {});
    isUp = true;
    if (answer.kind !== "ready" || !isAlive) {
      kill();
      return { stderr: stderr() };
    }
    meter = openMeter(innermost(child.pid ?? 0));
    readyMiB = rssMiB();
    return null;
  }

  async function pose(id: number, allowance: Allowance, progress: Progress, send: () => void): Promise<Reply | Death> {
    question = openQuestion(id, meter, openMiB, allowance, progress);
    if (isAlive) send();
    else question.died(stderr());
    const answer = await question.answer;
    question = null;
    if (answer.kind === "ended") kill();
    return answer;
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
    if (isUp) child.kill("SIGKILL");
  }

  function close(): void {
    isAlive = false;
    meter?.close();
    question?.died(stderr());
    leave();
  }
}

const NOTHING_BEFORE: Progress = () => false;

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
