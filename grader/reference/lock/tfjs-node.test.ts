import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { opOf } from "../../ops/op-of.ts";
import { OPS } from "../../ops/table.ts";
import { readExercises } from "../../spec/read-exercises.ts";
import { describeWith } from "../../testing/part.ts";
import { questionsTo } from "../../testing/pool-case.ts";
import { EXERCISES } from "../../testing/small-course.ts";
import { chooseEngine, type Engine, loadEngine } from "../engine.ts";
import { installedNative } from "../native.ts";
import { openReference } from "../reference.ts";
import { compareLocks, type LockComparison, sumOfComparisons } from "./compare-locks.ts";
import { lockAnswer, unlockAnswer } from "./locked-answer.ts";
import { writtenLocks } from "./written-locks.ts";

const RUNS = 1000;

describeWith("tfjs-node", installedNative() !== null, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(chooseEngine("tfjs-node"));
  });

  it("the float32 model has tfjs-node's values in every exercise, so their locks hold hashes alone", async () => {
    const reference = openReference("tfjs-node");
    const comparisons: LockComparison[] = [];
    for (const exercise of (await readExercises(EXERCISES)).exercises) {
      const { cases } = await reference.answers(exercise);
      comparisons.push(await compareLocks(exercise, cases));
      for (const { text } of writtenLocks(exercise, cases, engine.info)) expect(text).not.toMatch(/[0-9a-f]{64} \S/);
    }
    const { diagnostics, locks, values, differing } = sumOfComparisons(comparisons);
    expect({ diagnostics, locks, differing }).toEqual({ diagnostics: [], locks: 38, differing: 0 });
    expect(values).toBeGreaterThan(1_000_000);
  });

  it.each([...OPS.keys()])(
    `an answer to any of ${RUNS} random questions to %s comes back from its lock as it was`,
    (op) => {
      let modelled = 0;
      fc.assert(
        fc.property(questionsTo(op), ({ layout, x, options }) => {
          const asked = opOf({ op, layout });
          const call = { inputs: [x], options };
          const reference = engine.compute({ op, layout }, call);
          const expected = asked.model(call);
          const float32 = asked.float32(call, expected);
          const locked = lockAnswer(reference, float32);
          if (locked.stored === null) modelled++;
          expect(unlockAnswer(locked, float32, { expected, tolerance: asked.tolerance(call) })).toEqual(reference);
        }),
        { numRuns: RUNS },
      );
      expect(modelled).toBeGreaterThan(RUNS / 2); // numbers too small for TensorFlow, and some sums, differ
    },
  );
});
