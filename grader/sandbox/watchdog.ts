import { TICK_MS } from "./limits.ts";
import type { Meter } from "./usage.ts";

/** What a process may use, and hold, until it has answered. */
export type Limits = { readonly cpuMs: number; readonly wallMs: number; readonly rssMiB: number };

export type Watch = {
  /** The most memory that was seen. */
  peakMiB(): number;
  stop(): void;
};

/** Calls `over` once, as soon as a process has used more than its limits. */
export function watch(meter: Meter | null, limits: Limits, over: (what: "time" | "memory") => void): Watch {
  const startMs = meter?.cpuMs() ?? 0;
  let peakMiB = 0;
  let wallMs = 0;
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    wallMs += Math.min(now - before, 2 * TICK_MS); // when the parent itself was held up, that time does not count
    before = now;
    peakMiB = Math.max(peakMiB, meter?.rssMiB() ?? 0);
    const cpuMs = (meter?.cpuMs() ?? startMs) - startMs;
    if (peakMiB > limits.rssMiB) end("memory");
    else if (cpuMs > limits.cpuMs || wallMs > limits.wallMs) end("time");
  }, TICK_MS);

  function end(what: "time" | "memory"): void {
    clearInterval(timer);
    over(what);
  }

  return { peakMiB: () => peakMiB, stop: () => clearInterval(timer) };
}
