/* What a class costs in which everyone is hostile, beside what its deliberate time-outs alone must cost. */
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { Exercise } from "../model/exercise.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { HOSTILE } from "../sandbox/testing/hostile/corpus.ts";

const STUDENTS = 150;
const EXERCISE = "max-pool-2d";
const CASES = 2;

/** Milliseconds: the whole class, and its time-outs shared out over the lanes. */
export type HostileTimes = { readonly students: number; readonly classMs: number; readonly timeOutsMs: number };

/** Which hostile programs a class hands in: all kinds evenly, or those alone that are made to run out of time. */
export type HostileClass = "all-kinds" | "time-outs";

/** Every student hands in another program, as long as there are others; the limits are the default ones. */
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
