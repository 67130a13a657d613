import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TICK_MS } from "./limits.ts";
import { type Meter, openMeter } from "./meter.ts";
import { watch } from "./watchdog.ts";

const LIMITS = {
  cpuMs: 4 * TICK_MS,
  wallMs: 1000 * TICK_MS,
  rssMiB: 100,
  nearlyMiB: 80,
  muchMiB: 50,
  asleepMs: 4 * TICK_MS,
  isTalkative: () => false,
};

/** A look that comes late, since this process was held up, decides nothing of time. */
const atLeast = (looks: number) => expect.toSatisfy((seen: number) => seen >= looks);

describe("what a process ends by", () => {
  it("is time, where it holds little when its time is up", async () => {
    expect(await ending({ heldMiB: () => 10 })).toEqual({ by: "time", looks: atLeast(5) });
  });

  it("is memory, as soon as it holds more than it may", async () => {
    expect(await ending({ heldMiB: (look) => (look < 2 ? 10 : 101) })).toEqual({ by: "memory", looks: atLeast(2) });
  });

  it("is memory, where it is nearly full when its time is up", async () => {
    expect(await ending({ heldMiB: () => 90 })).toEqual({ by: "memory", looks: atLeast(5) });
  });

  it("is memory, where it holds much when its time is up and is nearly full before that is up once more", async () => {
    expect(await ending({ heldMiB: (look) => 48 + 5 * look })).toEqual({ by: "memory", looks: atLeast(7) });
  });

  it("is time, where it holds much and no more when its time is up once more", async () => {
    expect(await ending({ heldMiB: () => 60 })).toEqual({ by: "time", looks: atLeast(9) });
  });

  it("is memory, where it sleeps and did nothing for long", async () => {
    expect(await ending({ heldMiB: () => 10, isAsleep: true, msALook: 0 })).toMatchObject({ by: "memory" });
  });
});

describe("a process with threads that Node does not make", () => {
  it("has been taken over, and ends", async () => {
    expect(await ending({ heldMiB: () => 10, threads: 65 })).toMatchObject({ by: "crash" });
  });

  it.runIf(openMeter(process.pid) !== null)("is seen in /proc", () => {
    const meter = openMeter(process.pid);
    expect(meter?.activity()?.threads).toBe(readdirSync("/proc/self/task").length);
    meter?.close();
  });
});

/** A process that uses `msALook` of CPU time between two looks at it, and holds `heldMiB` at each. */
type Scripted = {
  readonly heldMiB: (look: number) => number;
  readonly isAsleep?: boolean;
  readonly msALook?: number;
  readonly threads?: number;
};

function ending({
  heldMiB,
  isAsleep = false,
  msALook = TICK_MS,
  threads = 12,
}: Scripted): Promise<{ by: string; looks: number }> {
  let looks = -1; // the first is before anything was asked
  const meter: Meter = {
    activity: () => ({ cpuMs: ++looks * msALook, threads, isAsleep }),
    rssMiB: () => heldMiB(looks + 1),
    dataMiB: () => null,
    close: () => {},
  };
  return new Promise((resolve) => watch(meter, LIMITS, (by) => resolve({ by, looks })));
}
