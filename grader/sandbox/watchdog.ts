import { STUCK_MS, TICK_MS } from "./limits.ts";
import type { Meter } from "./usage.ts";

/** What a process may use, and hold, until it has answered; from `nearlyMiB` on it is short of memory. */
export type Limits = {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly rssMiB: number;
  readonly nearlyMiB: number;
};

export type Watch = {
  /** The most memory that was seen. */
  peakMiB(): number;
  stop(): void;
};

/** What was over: CPU time (or any time, where CPU time is not known), memory, or the wall clock alone. */
type Over = "time" | "memory" | "wait";

/** Calls `over` once, as soon as a process has used more than its limits. */
export function watch(meter: Meter | null, limits: Limits, over: (what: Over) => void): Watch {
  const startMs = meter?.cpuMs() ?? null;
  let peakMiB = 0;
  let wallMs = 0;
  let before = performance.now();
  let idleMs = 0;
  let lastCpuMs = startMs;
  const timer = setInterval(() => {
    const now = performance.now();
    const passedMs = Math.min(now - before, 2 * TICK_MS); // when the parent itself was held up, that time does not count
    wallMs += passedMs;
    before = now;
    peakMiB = Math.max(peakMiB, meter?.rssMiB() ?? 0);
    const nowMs = meter?.cpuMs() ?? null;
    const cpuMs = startMs === null || nowMs === null ? null : nowMs - startMs;
    idleMs = nowMs === lastCpuMs ? idleMs + passedMs : 0;
    lastCpuMs = nowMs;
    // A realm has nothing to wait with; but V8 may stand still for good when its heap is full.
    const isStuck = idleMs > STUCK_MS && peakMiB > limits.nearlyMiB;
    if (peakMiB > limits.rssMiB || isStuck) end("memory");
    else if ((cpuMs ?? 0) > limits.cpuMs) end("time");
    else if (wallMs > limits.wallMs) end(cpuMs === null ? "time" : "wait");
  }, TICK_MS);

  function end(what: Over): void {
    clearInterval(timer);
    over(what);
  }

  return { peakMiB: () => peakMiB, stop: () => clearInterval(timer) };
}
