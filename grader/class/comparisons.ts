import type { Answer, AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import type { Pooling } from "../report/access/view.ts";

/** A pooling of a case's input, with the case's options, to compare its answer with. */
export type Comparison = { readonly pooling: Pooling; readonly pooled: Tensor };

/** The poolings worth comparing an op's answer with; none for any other op. */
const COMPARED: Readonly<Record<string, readonly Pooling[]>> = {
  "avg-pool": ["max-pool"],
  "max-minus-avg": ["max-pool", "avg-pool"],
};

const known = new WeakMap<Answer, readonly Comparison[]>();

/** The poolings to show next to a case's answer, by the float64 model; computed once for all students. */
export function comparisonsFor({ op, layout }: Exercise, { testCase, answer }: AnsweredCase): readonly Comparison[] {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const computed = (COMPARED[op] ?? []).map((pooling) => ({
    pooling,
    pooled: opOf({ op: pooling, layout }).model(testCase.call),
  }));
  known.set(answer, computed);
  return computed;
}
