/* What the layers of the jail cost: the same class in the strong sandbox, and in an isolate in a bare process. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Exercise } from "../model/exercise.ts";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { studentName } from "./class.ts";
import { median } from "./measure.ts";

/** Milliseconds of wall time per submission, and how much the strong sandbox adds in the same round. */
export type LayerTimes = { readonly strongMs: number; readonly bareMs: number; readonly addedMs: number };

export async function layerTimes(folder: string, students: number, rounds: number): Promise<LayerTimes> {
  const { exercises } = await readExercises(join(folder, "exercises"));
  const strong = await openSandbox("strict");
  const bare = await openSandbox("auto", { path: "" }); // no program for any layer: an isolate in a bare process
  const each: { readonly strongMs: number; readonly bareMs: number }[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const strongMs = await classMs(strong, folder, exercises, students);
      each.push({ strongMs, bareMs: await classMs(bare, folder, exercises, students) });
    }
  } finally {
    await Promise.all([strong.close(), bare.close()]);
  }
  const measured = each.slice(1); // the first round is a warm-up
  return {
    strongMs: median(measured.map(({ strongMs }) => strongMs)),
    bareMs: median(measured.map(({ bareMs }) => bareMs)),
    addedMs: median(measured.map(({ strongMs, bareMs }) => strongMs - bareMs)),
  };
}

async function classMs(
  sandbox: Sandbox,
  folder: string,
  exercises: readonly Exercise[],
  students: number,
): Promise<number> {
  const lane = pLimit(availableParallelism());
  const begun = performance.now();
  const one = async (student: string) => {
    const jail = sandbox.openJail();
    for (const { id, functionName, limits, cases } of exercises) {
      const source = readFileSync(join(folder, "solutions", student, `${id}.ts`), "utf8");
      const calls = cases.map(({ call }) => call);
      await jail.run({ source, functionName, limits }, calls);
    }
    await jail.close();
  };
  await Promise.all(Array.from({ length: students }, (_, i) => lane(one, studentName(i))));
  return (performance.now() - begun) / (students * exercises.length);
}
