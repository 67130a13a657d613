import type { Reply } from "../wire/protocol.ts";
import type { Pot } from "./budget.ts";
import { CARRYING_MIB, PRINTED_MUCH_BYTES, STUCK_MS } from "./limits.ts";
import type { Meter } from "./meter.ts";
import { watch } from "./watchdog.ts";

/** The process ended before it reached this question. */
export type Dropped = { readonly kind: "dropped" };

/** A process that gave no answer: it used too much, was idle for too long, wrote too much or nonsense, or died. */
export type Death = { readonly kind: "ended"; readonly by: "time" | "wait" | "memory" | "flood" | "crash" };

/** What the process may use for one answer: CPU time, and memory beyond what it had when the program was opened. */
export type Allowance = {
  readonly timeMs: number;
  readonly memoryMiB: number;
  /** The pot that its time is taken from; null: none. */
  readonly pot: Pot | null;
};

/** Receives every reply but the last, and returns whether to go on. */
export type Progress = (reply: Reply) => boolean;

/** One question to a process, until it is answered or the process has ended. */
export type Question = {
  readonly id: number;
  replied(reply: Reply): void;
  malformed(): void;
  died(stderr: string): void;
  dropped(): void;
};

/** The process that a question goes to. `openMiB` is its memory when the program was opened. */
export type Subject = {
  readonly meter: Meter | null;
  readonly openMiB: number;
  /** Whether the program has its own isolate; isolated-vm puts the process to sleep when its memory is full. */
  readonly hasIsolate: boolean;
};

/** Starts watching over a question, and settles it once. */
export function openQuestion(
  id: number,
  { meter, openMiB, hasIsolate }: Subject,
  { timeMs, memoryMiB, pot }: Allowance,
  progress: Progress,
  settle: (answer: Reply | Death | Dropped) => void,
): Question {
  // The wall clock is a safety net for programs that wait, and for machines without /proc.
  const nearlyMiB = openMiB + NEARLY_ALL * memoryMiB;
  const limits = {
    cpuMs: timeMs,
    wallMs: 3 * timeMs + 1000,
    rssMiB: openMiB + memoryMiB + CARRYING_MIB,
    nearlyMiB,
    muchMiB: openMiB + memoryMiB / 2,
    asleepMs: hasIsolate ? STUCK_MS : Number.POSITIVE_INFINITY,
    isTalkative: () => printedBytes > PRINTED_MUCH_BYTES,
  };
  let printedBytes = 0;
  const dog = watch(meter, limits, ended);
  let isSettled = false;

  function answered(answer: Reply | Death | Dropped): void {
    if (isSettled) return;
    isSettled = true;
    pot?.spend(dog.usedMs());
    dog.stop();
    settle(answer);
  }

  function ended(by: Death["by"]): void {
    answered({ kind: "ended", by });
  }

  return {
    id,
    replied(reply) {
      if (reply.kind === "printed") printedBytes += reply.text.length + reply.more;
      if (reply.kind === "loaded" || reply.kind === "printed") {
        if (!progress(reply)) ended("flood");
      } else answered(reply);
    },
    malformed: () => ended("crash"),
    died: (stderr) => ended(dog.peakMiB() > nearlyMiB || NO_MEMORY.test(stderr) ? "memory" : "crash"),
    dropped: () => answered({ kind: "dropped" }),
  };
}

/** V8 often crashes instead of reporting that memory is short: then the process was seen near its limit. */
const NEARLY_ALL = 0.8;
const NO_MEMORY = /out of memory|allocation failed/i;
