import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TICK_MS } from "./limits.ts";
import { type Meter, openMeter } from "./meter.ts";
import { type Clock, watch } from "./watchdog.ts";

const LIMITS = {
  cpuMs: 4 * TICK_MS,
  wallMs: 1000 * TICK_MS,
  rssMiB: 100,
  nearlyMiB: 80,
  muchMiB: 50,
  asleepMs: 4 * TICK_MS,
  isTalkative: () => false,
};

describe("what a process ends by", () => {
  it("is time, where it holds little when its time is up", () => {
    expect(ending({ heldMiB: () => 10 })).toEqual({ by: "time", looks: 5 });
  });

  it("is memory, as soon as it holds more than it may", () => {
    expect(ending({ heldMiB: (look) => (look < 2 ? 10 : 101) })).toEqual({ by: "memory", looks: 2 });
  });

  it("is memory, where it is nearly full when its time is up", () => {
    expect(ending({ heldMiB: () => 90 })).toEqual({ by: "memory", looks: 5 });
  });

  it("is memory, where it holds much when its time is up and is nearly full before that is up once more", () => {
    expect(ending({ heldMiB: (look) => 48 + 5 * look })).toEqual({ by: "memory", looks: 7 });
  });

  it("is time, where it holds much and no more when its time is up once more", () => {
    expect(ending({ heldMiB: () => 60 })).toEqual({ by: "time", looks: 9 });
  });

  it("is memory, where it sleeps and did nothing for long", () => {
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0 })).toMatchObject({ by: "memory" });
  });
});

describe("a look that comes late", () => {
  it("decides nothing of time: the answer may be there, and not yet read", () => {
    expect(ending({ heldMiB: () => 10, lateAt: 5 })).toEqual({ by: "time", looks: 6 });
  });

  it("begins sleep anew: the process may have waited for us", () => {
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0 })).toEqual({ by: "memory", looks: 5 });
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0, lateAt: 4 })).toEqual({ by: "memory", looks: 9 });
  });

  it("decides of memory as any", () => {
    expect(ending({ heldMiB: () => 101, lateAt: 1 })).toEqual({ by: "memory", looks: 1 });
  });
});

describe("a process with threads that Node does not make", () => {
  it("has been taken over, and ends", () => {
    expect(ending({ heldMiB: () => 10, threads: 65 })).toMatchObject({ by: "crash" });
  });

  it.runIf(openMeter(process.pid) !== null)("is seen in /proc", () => {
    const meter = openMeter(process.pid);
    expect(meter?.activity()?.threads).toBe(readdirSync("/proc/self/task").length);
    meter?.close();
  });
});

describe("a process whose main thread waits", () => {
  it.runIf(openMeter(process.pid) !== null)("is not asleep as long as another thread has work to do", async () => {
    const busy = `new (require("node:worker_threads").Worker)("console.log(); for (;;) {}", { eval: true });
      process.stdin.resume();`;
    const child = spawn(process.execPath, ["--eval", busy], { stdio: ["pipe", "pipe", "inherit"] });
    await once(child.stdout, "data");
    const meter = openMeter(child.pid ?? 0);
    expect(Array.from({ length: 20 }, () => meter?.isAsleep())).not.toContain(true);
    meter?.close();
    child.kill();
  });

  it.runIf(openMeter(process.pid) !== null)("is asleep where all of them wait", async () => {
    const child = spawn(process.execPath, ["--eval", "console.log(); process.stdin.resume();"]);
    await once(child.stdout, "data");
    const meter = openMeter(child.pid ?? 0);
    await expect.poll(() => meter?.isAsleep()).toBe(true);
    meter?.close();
    child.kill();
  });
});

/** A process that uses `msALook` of CPU time between two looks at it, and holds `heldMiB` at each. */
type Scripted = {
  readonly heldMiB: (look: number) => number;
  readonly isAsleep?: boolean;
  readonly msALook?: number;
  readonly threads?: number;
  /** The look that comes late, since the watch itself was held up. */
  readonly lateAt?: number;
};

/** What the watch says, and after how many looks. */
function ending({ heldMiB, isAsleep = false, msALook = TICK_MS, threads = 12, lateAt = -1 }: Scripted) {
  let looks = -1; // the first is before anything was asked
  const meter: Meter = {
    activity: () => ({ cpuMs: ++looks * msALook, threads }),
    isAsleep: () => isAsleep,
    rssMiB: () => heldMiB(looks + 1),
    dataMiB: () => null,
    close: () => {},
  };
  let nowMs = 0;
  let by: string | null = null;
  let look: () => void = () => {};
  const everyMs: Clock["everyMs"] = (_, each) => {
    look = each;
    return { stop: () => {} };
  };
  watch(
    meter,
    LIMITS,
    (over) => {
      by = over;
    },
    { nowMs: () => nowMs, everyMs },
  );
  while (by === null && looks < MAX_LOOKS) {
    nowMs += looks + 1 === lateAt ? 10 * TICK_MS : TICK_MS;
    look();
  }
  return { by, looks };
}

const MAX_LOOKS = 100;
