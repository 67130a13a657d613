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
  it("is time, if it uses little memory when its time is up", () => {
    expect(ending({ heldMiB: () => 10 })).toEqual({ by: "time", looks: 5 });
  });

  it("is memory, as soon as it uses more than it may", () => {
    expect(ending({ heldMiB: (look) => (look < 2 ? 10 : 101) })).toEqual({ by: "memory", looks: 2 });
  });

  it("is memory, if it is nearly full when its time is up", () => {
    expect(ending({ heldMiB: () => 90 })).toEqual({ by: "memory", looks: 5 });
  });

  it("is memory, if it uses much when its time is up and is nearly full before it is up a second time", () => {
    expect(ending({ heldMiB: (look) => 48 + 5 * look })).toEqual({ by: "memory", looks: 7 });
  });

  it("is time, if it uses much but no more when its time is up a second time", () => {
    expect(ending({ heldMiB: () => 60 })).toEqual({ by: "time", looks: 9 });
  });

  it("is memory, if it slept and did nothing for long", () => {
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0 })).toMatchObject({ by: "memory" });
  });
});

describe("a look that comes late", () => {
  it("does not decide about time: the answer may have arrived without being read", () => {
    expect(ending({ heldMiB: () => 10, lateAt: 5 })).toEqual({ by: "time", looks: 6 });
  });

  it("restarts the count of sleep: the process may have waited for us", () => {
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0 })).toEqual({ by: "memory", looks: 5 });
    expect(ending({ heldMiB: () => 10, isAsleep: true, msALook: 0, lateAt: 4 })).toEqual({ by: "memory", looks: 9 });
  });

  it("decides about memory like any other", () => {
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

  it.runIf(openMeter(process.pid) !== null)("is asleep if all of them wait", async () => {
    const child = spawn(process.execPath, ["--eval", "console.log(); process.stdin.resume();"]);
    await once(child.stdout, "data");
    const meter = openMeter(child.pid ?? 0);
    await expect.poll(() => meter?.isAsleep()).toBe(true);
    meter?.close();
    child.kill();
  });
});

/** A process that uses `msALook` of CPU time between two looks, and has `heldMiB` of memory at each. */
type Scripted = {
  readonly heldMiB: (look: number) => number;
  readonly isAsleep?: boolean;
  readonly msALook?: number;
  readonly threads?: number;
  /** The index of a look that comes late because the watch itself was held up. */
  readonly lateAt?: number;
};

/** The watch's decision, and the number of looks it took. */
function ending({ heldMiB, isAsleep = false, msALook = TICK_MS, threads = 12, lateAt = -1 }: Scripted) {
  let looks = -1; // the first look is before any question
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
