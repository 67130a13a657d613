import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { type CommandLine, FILTER_FD } from "../launch/launcher.ts";
import { sentScript } from "../launch/sent-script.ts";
import { cutFrames } from "./cut-frames.ts";
import { STDERR_BYTES } from "./limits.ts";

/** A process, from its start until it is gone. */
export type JailedProcess = {
  /** The process that was started; the jail's own is the innermost below it. */
  readonly pid: number;
  isAlive(): boolean;
  /** Bytes that are written together are sent together. */
  write(bytes: Uint8Array): void;
  /** Called when the jail is built and the child in it has replied. */
  built(): void;
  kill(): void;
  /** The first part of its stderr. */
  stderr(): string;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
};

/** Handles what a process writes, and how it ends. */
export type Listener = {
  /** The longest frame that it may send now. */
  maxBytes(): number;
  /** Receives a frame, head included; throws if it is malformed. */
  receive(frame: Uint8Array): void;
  /** It sent something that is not a frame; its further output is ignored. */
  malformed(): void;
  /** It was killed, and will soon be gone. */
  killed(): void;
  died(stderr: string): void;
};

/** Starts a process, with an empty environment. */
export function spawnJailed(
  { argv: [program = "", ...args], filter, sent }: CommandLine,
  listener: Listener,
): JailedProcess {
  const stdio = ["pipe", "pipe", "pipe", filter === null ? "ignore" : "pipe"] as const;
  const child = spawn(program, args, { env: needed(), stdio: [...stdio], cwd: "/", windowsHide: true });
  const stderr = headOf(child.stderr);
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  let isAlive = true;
  let isBuilt = false;

  if (filter !== null) (child.stdio?.[FILTER_FD] as Writable | undefined)?.end(filter);
  if (sent !== null) child.stdin?.write(sentScript(sent));
  // A process that could not be started has no stdout.
  if (child.stdout) cutFrames(child.stdout, listener.maxBytes, listener.receive, listener.malformed);
  for (const stream of child.stdio ?? []) stream?.on("error", () => {}); // `close` follows
  child.on("error", () => child.pid ?? close());
  child.once("close", close);

  return {
    pid: child.pid ?? 0,
    isAlive: () => isAlive,
    write(bytes) {
      child.stdin?.cork();
      child.stdin?.write(bytes);
      process.nextTick(() => child.stdin?.uncork());
    },
    built() {
      isBuilt = true;
    },
    // Killing bubblewrap while it builds the jail leaves half of it behind: until it is built, close its input instead.
    kill() {
      isAlive = false;
      child.stdin?.destroy();
      if (!isBuilt) return;
      child.kill("SIGKILL");
      listener.killed();
    },
    stderr,
    gone,
  };

  function close(): void {
    isAlive = false;
    listener.died(stderr());
    leave();
  }
}

/** The environment without which no process starts: none, except on Windows. */
function needed({ SystemRoot }: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return process.platform === "win32" && SystemRoot !== undefined ? { SystemRoot } : {};
}

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
