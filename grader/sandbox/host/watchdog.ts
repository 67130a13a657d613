import { MAX_THREADS } from "../launch/launcher.ts";
import { TICK_MS } from "./limits.ts";
import type { Meter } from "./meter.ts";

/**
 * The time and memory that a process may use until it has answered. Above `nearlyMiB` it is short of memory; above
 * `muchMiB` it gets a second chance to run out of memory. One that sleeps for `asleepMs` was put to sleep for good,
 * because its memory was full.
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
  /** The most memory seen. */
  peakMiB(): number;
  /** CPU time since the watch began; or elapsed time if CPU time is unknown or too short to measure. */
  usedMs(): number;
  stop(): void;
};

/**
 * The limit that was exceeded: CPU time (or elapsed time, if CPU time is unknown), memory, or the wall clock alone.
 * `crash`: the process has more threads than ours, so it has been taken over.
 */
type Over = "time" | "memory" | "wait" | "crash";

/** The clock of a watch: the time that has passed, and looks that come one after another until they are stopped. */
export type Clock = {
  readonly nowMs: () => number;
  readonly everyMs: (ms: number, look: () => void) => { stop(): void };
};

/** Calls `over` once, as soon as a process exceeds its limits. */
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
    const passedMs = wasHeldUp ? 2 * TICK_MS : now - before; // time when the parent itself was held up does not count
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
      return; // the answer may have arrived without being read
    else if ((cpuMs ?? 0) > limits.cpuMs) timeIsUp(cpuMs ?? 0);
    else if (wallMs > limits.wallMs) end(cpuMs === null ? "time" : "wait");
  });

  /**
   * A program that is almost out of memory when its time is up ends by memory. One that uses or has printed much gets
   * more time: a program that only grows then ends by memory, and one that only prints ends by its print limit, however
   * fast the machine is.
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
