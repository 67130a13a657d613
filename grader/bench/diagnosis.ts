/* The cost of diagnosing failing submissions: the repository's own wrong examples. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openCourse } from "../class/course.ts";
import { evidenceOf } from "../diagnosis/evidence.ts";
import { explainHiddenFault } from "../diagnosis/hidden-fault.ts";
import { nameMisconception } from "../diagnosis/name.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { at } from "../numeric/shape.ts";
import { openReference } from "../reference/reference.ts";
import { openSandbox } from "../sandbox/sandbox.ts";

/** Milliseconds, average and maximum. */
export type DiagnosisTimes = {
  readonly submissions: number;
  /** Naming the misconception of a failing submission, with fingerprints already stored. */
  readonly namingMs: number;
  readonly slowestNamingMs: number;
  /** Asking a failing submission more questions if no name is found. */
  readonly lookAlikesMs: number;
  readonly slowestLookAlikesMs: number;
};

export async function diagnosisTimes(exercisesFolder: string): Promise<DiagnosisTimes> {
  const { exercises } = await openCourse(exercisesFolder, openReference("auto"));
  const sandbox = await openSandbox("strict");
  const naming: number[] = [];
  const asking: number[] = [];
  for (const { exercise, cases } of exercises) {
    const jail = sandbox.openJail();
    const { functionName, limits } = exercise;
    const calls = cases.map(({ testCase }) => testCase.call);
    const failing: { readonly runs: readonly Run[]; readonly ask: Ask }[] = [];
    for (const source of wrongExamples(exercise)) {
      const program = { source, functionName, limits };
      const runs = await jail.run(program, calls);
      const evidence = evidenceOf(cases, runs);
      if (evidence.every(({ isRight }) => isRight)) continue;
      await nameMisconception(exercise, evidence); // from here on the fingerprints are stored
      failing.push({ runs, ask: (questions) => jail.run(program, questions) });
    }
    for (const { runs, ask } of failing) {
      const begun = performance.now();
      const evidence = evidenceOf(cases, runs);
      const named = await nameMisconception(exercise, evidence);
      naming.push(performance.now() - begun);
      if (named === null) asking.push(await askingMs(exercise, cases, runs, ask));
    }
    await jail.close();
  }
  await sandbox.close();
  return {
    submissions: naming.length,
    namingMs: mean(naming),
    slowestNamingMs: Math.max(...naming),
    lookAlikesMs: mean(asking),
    slowestLookAlikesMs: Math.max(...asking),
  };
}

/**
 * The search for a smaller input and a name, and the look-alikes of public cases, as if only hidden cases had failed.
 */
async function askingMs(
  exercise: Exercise,
  cases: readonly AnsweredCase[],
  runs: readonly Run[],
  ask: Ask,
): Promise<number> {
  const right = new Set(
    evidenceOf(cases, runs)
      .filter(({ isRight }) => isRight)
      .map(({ answered }) => answered),
  );
  const shown = {
    cases: cases.filter((each) => right.has(each)),
    runs: runs.filter((_, i) => right.has(at(cases, i))),
  };
  const begun = performance.now();
  await explainHiddenFault(exercise, shown, { findings: { diagnosis: null }, fitting: [] }, ask);
  return performance.now() - begun;
}

function wrongExamples({ file }: Exercise): readonly string[] {
  const folder = join(dirname(file), "examples", "wrong");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
