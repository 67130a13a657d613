import type { CommandLine } from "../launch/launcher.ts";
import { encodeFrame } from "../wire/frame.ts";
import type { Reply, Request } from "../wire/protocol.ts";
import { requestFrame } from "../wire/request.ts";
import { spawnJailed } from "./jailed-process.ts";
import { START_MS } from "./limits.ts";
import { innermost, type Meter, openMeter } from "./meter.ts";
import type { Allowance, Death, Dropped, Progress } from "./question.ts";
import { type Asked, openQueue } from "./queue.ts";

/** One jailed process and its questions. */
export type Worker = {
  /** Null once the process is ready; its stderr if it never was. */
  readonly started: Promise<{ readonly stderr: string } | null>;
  isAlive(): boolean;
  /** How much memory the process has beyond what it had when it was ready; 0 if unknown. */
  keptMiB(): number;
  /** How much private memory the process has mapped; null if unknown. */
  dataMiB(): number | null;
  /**
   * Asks one question after those asked before. Questions asked together are sent together, and each one's watch begins
   * when the one before is answered. A process that gives no answer is killed, and its remaining questions are dropped.
   */
  ask(request: Request, allowance: Allowance, progress: Progress): Promise<Reply | Death | Dropped>;
  kill(): void;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
};

/** Starts a process, with an empty environment. */
export function startWorker(line: CommandLine, hasIsolate: boolean): Worker {
  let meter: Meter | null = null;
  let readyMiB = 0;
  let lastId = 0;
  const queue = openQueue(
    () => meter,
    hasIsolate,
    () => jailed.kill(),
  );
  const jailed = spawnJailed(line, { ...queue, died });
  const rssMiB = () => meter?.rssMiB() ?? 0;

  return {
    started: start(),
    isAlive: jailed.isAlive,
    keptMiB: () => rssMiB() - readyMiB,
    dataMiB: () => meter?.dataMiB() ?? null,
    ask(request, allowance, progress) {
      if (!jailed.isAlive()) return DROPPED;
      const id = ++lastId;
      const answer = queue.put({ id, allowance, progress, ...countOf(request) });
      jailed.write(encodeFrame(requestFrame(id, request)));
      return answer;
    },
    kill: jailed.kill,
    gone: jailed.gone,
  };

  async function start(): Promise<{ readonly stderr: string } | null> {
    const answer = await queue.put(READY);
    jailed.built();
    if (answer.kind !== "ready" || !jailed.isAlive()) {
      jailed.kill();
      return { stderr: jailed.stderr() };
    }
    meter = openMeter(innermost(jailed.pid));
    readyMiB = rssMiB();
    return null;
  }

  function died(stderr: string): void {
    meter?.close();
    queue.died(stderr);
  }
}

/** A call's memory is counted from where its program was opened. */
function countOf(request: Request): Pick<Asked, "isCountedAnew" | "maxElements"> {
  return request.kind === "call"
    ? { isCountedAnew: false, maxElements: request.maxElements }
    : { isCountedAnew: true, maxElements: 0 };
}

/** The first message of every process, unasked. */
const READY: Asked = {
  id: 0,
  allowance: { timeMs: START_MS, memoryMiB: 0, pot: null },
  progress: () => false,
  isCountedAnew: false,
  maxElements: 0,
};

const DROPPED = Promise.resolve<Dropped>({ kind: "dropped" });
