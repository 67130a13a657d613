import type { Limits } from "../../model/limits.ts";
import type { Call, Program } from "../../model/program.ts";
import type { Flaw, Printed, Run } from "../../model/run.ts";
import { PRINTED_LIMIT_BYTES } from "../wire/limits.ts";
import type { Reply } from "../wire/protocol.ts";
import type { Pot } from "./budget.ts";
import { openPrinter, type Printer } from "./printed.ts";
import type { Death, Dropped, Progress } from "./question.ts";
import type { Worker } from "./worker.ts";

/** The outcome of one call. */
export type Called = {
  /**
   * How the process fared: `waited` ended by the wall clock alone, `ended-in-repeat` in the repetition rather than in
   * the call.
   */
  readonly ending: "answered" | "ended" | "waited" | "ended-in-repeat";
  readonly run: Run;
};

/** The limits of a call. */
export type Terms = {
  /** A result with more numbers is reported by its shape alone. */
  readonly maxElements: number;
  readonly timeMs: number;
  /** The pot that its time is taken from. */
  readonly pot: Pot;
  /** The pot that the time of its repetition is taken from; null: it is made once. */
  readonly repeats: Pot | null;
  /** Called when the learner's module has run for the first time in its process. */
  readonly loaded: () => void;
};

/**
 * Runs one call of the program that is open in the worker, twice if it is to be repeated; null if the process ended
 * before the call. A worker whose ending is not `answered` is dead afterwards.
 */
export async function runCall(
  worker: Worker,
  { limits, functionName }: Program,
  call: Call,
  { maxElements, timeMs, pot, repeats, loaded }: Terms,
): Promise<Called | null> {
  const printer = openPrinter();
  const asked = worker.ask({ kind: "call", call, maxElements }, { ...limits, timeMs, pot }, (reply) => {
    if (reply.kind === "loaded") loaded();
    return reply.kind !== "printed" || printer.add(reply.text, reply.more);
  });
  const againMs = Math.min(limits.timeMs, repeats?.leftMs() ?? 0);
  const again = { ...limits, timeMs: againMs, pot: repeats };
  const repeated = againMs > 0 ? worker.ask({ kind: "repeat" }, again, printsOn()) : null;
  const answer = await asked;
  if (answer.kind === "dropped") return null;
  const run = runOf(answer, limits, functionName, printer);
  if (answer.kind === "out-of-memory") worker.kill();
  if (run.kind === "returned") return withRepetition(run, await repeated, againMs === limits.timeMs);
  return { ending: endingOf(answer), run };
}

function endingOf(answer: Reply | Death): Called["ending"] {
  if (answer.kind === "out-of-memory") return "ended";
  if (answer.kind !== "ended") return "answered";
  return answer.by === "wait" ? "waited" : "ended";
}

/**
 * If a repetition ends the process without having had its own time, or without having worked for it, that is not a
 * difference.
 */
function withRepetition(run: Returned, second: Reply | Death | Dropped | null, hadItsTime: boolean): Called {
  if (second?.kind === "ended") {
    const differs = second.by !== "wait" && hadItsTime;
    return { ending: "ended-in-repeat", run: differs ? { ...run, differsAgain: true } : run };
  }
  const differs = second?.kind === "repeated" && !second.isSame;
  return { ending: "answered", run: differs ? { ...run, differsAgain: true } : run };
}

type Returned = Extract<Run, { readonly kind: "returned" }>;

/** Output printed in the repetition is counted but not kept. */
function printsOn(): Progress {
  const printer = openPrinter();
  return (reply) => reply.kind !== "printed" || printer.add(reply.text, reply.more);
}

function runOf(answer: Reply | Death, limits: Limits, functionName: string, printer: Printer): Run {
  switch (answer.kind) {
    case "returned":
      return { ...answer, printed: printer.printed() };
    case "flawed": {
      const { flaw, mutatedInput, shown } = answer;
      const printed = printer.printed();
      return { kind: "returned-no-tensor", flaw, ...(saysMore(flaw, shown) ? { shown } : {}), mutatedInput, printed };
    }
    case "too-much": {
      const { shape, mutatedInput } = answer;
      return { kind: "returned-too-much", shape, mutatedInput, printed: printer.printed() };
    }
    case "threw":
      return { ...answer, printed: printer.printed() };
    case "not-a-function": {
      const { kind, found } = answer;
      return { kind: "did-not-compile", fault: { kind, wanted: functionName, found } };
    }
    case "import":
      return { kind: "forbidden", what: answer };
    case "out-of-memory":
      return endedRun("memory", limits, printer.firstLines());
    case "ended":
      return endedRun(answer.by, limits, printer.firstLines());
    case "ready":
    case "stripped":
    case "compiled":
    case "syntax":
    case "no-export":
    case "top-level-await":
    case "loaded":
    case "printed":
    case "repeated":
      return { kind: "stopped", printed: printer.firstLines() };
  }
}

function saysMore(flaw: Flaw, shown: string): boolean {
  return shown !== "" && (flaw.kind !== "empty" || flaw.at.length > 0);
}

function endedRun(by: Death["by"], { timeMs, memoryMiB }: Limits, printed: Printed): Run {
  switch (by) {
    case "time":
    case "wait":
      return { kind: "timed-out", limitMs: timeMs, printed };
    case "memory":
      return { kind: "out-of-memory", limitMiB: memoryMiB, printed };
    case "flood":
      return { kind: "printed-too-much", limitBytes: PRINTED_LIMIT_BYTES, printed };
    case "crash":
      return { kind: "stopped", printed };
  }
}
