import { MAX_THREADS } from "../launch/launcher.ts";
import { TICK_MS } from "./limits.ts";
import type { Meter } from "./meter.ts";

/**
 * What a process may use, and hold, until it has answered. From `nearlyMiB` on it is short of memory, and `muchMiB` is
 * enough to wonder. One that sleeps for `asleepMs` was put to sleep for good, since its memory was full.
 */
export type Limits = {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly rssMiB: number;
  readonly nearlyMiB: number;
  readonly muchMiB: number;
  readonly asleepMs: number;
  /** Whether it has printed much. */
  readonly isTalkative: () => boolean;
};

export type Watch = {
  /** The most memory that was seen. */
  peakMiB(): number;
  /** CPU time since the watch began, or any time where that is not known, or is too short to be measured. */
  usedMs(): number;
  stop(): void;
};

/**
 * What was over: CPU time (or any time, where CPU time is not known), memory, or the wall clock alone; `crash` where the
 * process has more threads than ours, and so is no longer ours.
 */
type Over = "time" | "memory" | "wait" | "crash";

/** What a watch goes by: the time that has passed, and looks that come one after another until they are stopped. */
export type Clock = {
  readonly nowMs: () => number;
  readonly everyMs: (ms: number, look: () => void) => { stop(): void };
};

/** Calls `over` once, as soon as a process has used more than its limits. */
export function watch(
  meter: Meter | null,
  limits: Limits,
  over: (what: Over) => void,
  clock: Clock = REAL_CLOCK,
): Watch {
  const startMs = meter?.activity()?.cpuMs ?? null;
  let peakMiB = 0;
  let wallMs = 0;
  const began = clock.nowMs();
  let before = began;
  let asleepMs = 0;
  let lastMs = startMs;
  const looks = clock.everyMs(TICK_MS, () => {
    const now = clock.nowMs();
    const wasHeldUp = now - before > 2 * TICK_MS;
    const passedMs = wasHeldUp ? 2 * TICK_MS : now - before; // when the parent itself was held up, that time does not count
    wallMs += passedMs;
    before = now;
    peakMiB = Math.max(peakMiB, meter?.rssMiB() ?? 0);
    const activity = meter?.activity() ?? null;
    const cpuMs = startMs === null || activity === null ? null : activity.cpuMs - startMs;
    const isIdle = activity !== null && activity.cpuMs === lastMs && !wasHeldUp && meter?.isAsleep() === true; // else it may wait for us
    asleepMs = isIdle ? asleepMs + passedMs : 0;
    lastMs = activity?.cpuMs ?? null;
    if ((activity?.threads ?? 0) > MAX_THREADS) end("crash");
    else if (peakMiB > limits.rssMiB || asleepMs > limits.asleepMs) end("memory");
    else if (wasHeldUp)
      return; // the answer may be there, and not yet read
    else if ((cpuMs ?? 0) > limits.cpuMs) timeIsUp(cpuMs ?? 0);
    else if (wallMs > limits.wallMs) end(cpuMs === null ? "time" : "wait");
  });

  /**
   * What is nearly out of memory when its time is up ends by memory, and what holds much, or has printed much, gets more
   * time to come there, so that a program which only ever grows ends by memory, and one which only ever prints by what it
   * printed, however fast the machine is.
   */
  function timeIsUp(cpuMs: number): void {
    if (peakMiB > limits.nearlyMiB) end("memory");
    else if (cpuMs > timesMore() * limits.cpuMs || wallMs > limits.wallMs) end("time");
  }

  function timesMore(): number {
    if (limits.isTalkative()) return 4;
    return peakMiB < limits.muchMiB ? 1 : 2;
  }

  function end(what: Over): void {
    looks.stop();
    over(what);
  }

  function usedMs(): number {
    const passedMs = clock.nowMs() - began;
    const cpuMs = passedMs < TICK_MS || startMs === null ? null : (meter?.activity()?.cpuMs ?? null);
    return cpuMs === null ? passedMs : cpuMs - (startMs ?? 0);
  }

  return { peakMiB: () => peakMiB, usedMs, stop: looks.stop };
}

const REAL_CLOCK: Clock = {
  nowMs: () => performance.now(),
  everyMs(ms, look) {
    const timer = setInterval(look, ms);
    return { stop: () => clearInterval(timer) };
  },
};
