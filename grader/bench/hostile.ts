/* The cost of a class in which everyone is hostile, compared with the minimum for its deliberate time-outs. */
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { Exercise } from "../model/exercise.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { HOSTILE } from "../sandbox/testing/hostile/corpus.ts";

const STUDENTS = 150;
const EXERCISE = "max-pool-2d";
const CASES = 2;

/** Milliseconds: the whole class, and its time-outs divided by the number of lanes. */
export type HostileTimes = { readonly students: number; readonly classMs: number; readonly timeOutsMs: number };

/** Which hostile programs a class submits: all kinds evenly, or only those made to run out of time. */
export type HostileClass = "all-kinds" | "time-outs";

/** Every student submits a different program, as long as there are enough; the limits are the defaults. */
export async function hostileTimes(exercises: readonly Exercise[], kind: HostileClass): Promise<HostileTimes> {
  const exercise = exercises.find(({ id }) => id === EXERCISE);
  if (exercise === undefined) throw new Error(`there is no exercise ${EXERCISE}`);
  const { functionName, limits, cases } = exercise;
  const calls = cases.slice(0, CASES).map(({ call }) => call);
  const sources = HOSTILE.filter(({ fate }) => kind === "all-kinds" || fate === "time-limit")
    .filter((program) => program.exercise === EXERCISE)
    .flatMap(({ source }) => source ?? []);
  const chosen = Array.from({ length: STUDENTS }, (_, i) => sources[Math.floor((i * sources.length) / STUDENTS)] ?? "");

  const sandbox = await openSandbox("strict");
  const lanes = availableParallelism();
  const lane = pLimit(lanes);
  const begun = performance.now();
  const runs = await Promise.all(
    chosen.map((source) =>
      lane(async () => {
        const jail = sandbox.openJail();
        const done = await jail.run({ source, functionName, limits }, calls);
        await jail.close();
        return done;
      }),
    ),
  );
  const classMs = performance.now() - begun;
  await sandbox.close();
  const timeOuts = runs.flat().filter(({ kind }) => kind === "timed-out").length;
  return { students: STUDENTS, classMs, timeOutsMs: (timeOuts * limits.timeMs) / lanes };
}
