import { variants } from "../catalogue/variants.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Tensor } from "../model/tensor.ts";
import { sameShape, sizeOf } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Prediction } from "../pooling/prediction.ts";

/** With more values, every misconception is assumed to show: trying all its variants would take too long. */
const MAX_VALUES = 5000;

/**
 * Whether a misconception can make a case fail: a mutant with this misconception alone returns something wrong. One
 * outside the catalogue always may.
 */
export function makesFail(exercise: Exercise, testCase: TestCase, misconception: string): boolean {
  const known = KNOWN.get(testCase) ?? new Map<string, boolean>();
  KNOWN.set(testCase, known);
  const fails = known.get(misconception) ?? isWrongIn(exercise, testCase, misconception);
  known.set(misconception, fails);
  return fails;
}

const KNOWN = new WeakMap<TestCase, Map<string, boolean>>();

function isWrongIn(exercise: Exercise, testCase: TestCase, misconception: string): boolean {
  const { call } = testCase;
  const ways = variants(exercise.op, exercise.layout).filter(({ id }) => id === misconception);
  const size = call.inputs.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  if (ways.length === 0 || size > MAX_VALUES) return true;
  const { model, predict } = opOf(exercise);
  const right = model(call);
  const allowed = toleranceFor(exercise, call);
  return ways.some(({ quirk }) => !isRight(predict(quirk, call), right, allowed));
}

function isRight(prediction: Prediction, right: Tensor, allowed: ReturnType<typeof toleranceFor>): boolean {
  if (prediction.kind !== "tensor" || !sameShape(prediction.tensor.shape, right.shape)) return false;
  return right.values.every((value, i) => isWithin(prediction.tensor.values[i] as number, value, allowed));
}
