/* The cost of the photographs in the repository's own exercises. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import { chooseEngine, loadEngine } from "../reference/engine.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { median } from "./measure.ts";

/** Milliseconds for the largest picture of one exercise. */
export type PhotoTimes = {
  readonly exercise: string;
  readonly what: string;
  readonly engine: string;
  readonly referenceMs: number;
  /** Into the jail as nested arrays, and back unchanged. */
  readonly transferMs: number;
  /** The first accepted example, transfer included. */
  readonly solutionMs: number;
};

export async function photoTimes(exercisesFolder: string, rounds: number): Promise<readonly PhotoTimes[]> {
  const { exercises } = await readExercises(exercisesFolder);
  const sandbox = await openSandbox("auto");
  const engine = await loadEngine(chooseEngine("auto"));
  const times: PhotoTimes[] = [];
  try {
    for (const exercise of exercises) {
      const testCase = exercise.cases.filter(isPhoto).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
      const solution = acceptedExample(exercise);
      if (testCase === undefined || solution === null) continue;
      const { functionName, limits } = exercise;
      const { call } = testCase;
      const jail = sandbox.openJail();
      const run = async (source: string) => mustReturn(await jail.run({ source, functionName, limits }, [call]));
      times.push({
        exercise: exercise.id,
        what: `${call.inputs[0]?.shape.join(" x ")}, pool ${call.options.poolSize}`,
        engine: engine.info.name,
        referenceMs: await medianMs(rounds, () => engine.compute(exercise, call)),
        transferMs: await medianMs(rounds, () => run(`export const ${functionName} = <T>(x: T): T => x;`)),
        solutionMs: await medianMs(rounds, () => run(solution)),
      });
      await jail.close();
    }
  } finally {
    await sandbox.close();
  }
  return times;
}

/** The first round is a warm-up. */
async function medianMs(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times.slice(1));
}

function isPhoto(testCase: TestCase): boolean {
  return testCase.pictures.some((picture) => picture !== null) && sizeOf(testCase) > 100_000;
}

function sizeOf({ call }: TestCase): number {
  return call.inputs.reduce((sum, { values }) => sum + values.length, 0);
}

function acceptedExample({ file }: Exercise): string | null {
  const folder = join(dirname(file), "examples", "accepted");
  const name = readdirSync(folder)
    .filter((each) => each.endsWith(".ts"))
    .sort((a, b) => Number(b.includes("plain")) - Number(a.includes("plain")))[0];
  return name === undefined ? null : readFileSync(join(folder, name), "utf8");
}

function mustReturn([run]: readonly Run[]): void {
  if (run?.kind !== "returned") throw new Error(`a photograph's program ${run?.kind}`);
}
