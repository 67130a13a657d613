import { sameShape } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import type { Prediction } from "../pooling/prediction.ts";
import { flawOf } from "../sandbox/child/flaw.ts";
import { primordials } from "../sandbox/child/realm/primordials.ts";
import { makeReadResult } from "../sandbox/child/realm/read-result.ts";
import { makeTypeName } from "../sandbox/child/realm/type-name.ts";

const builtIns = primordials();
const readResult = makeReadResult(builtIns, makeTypeName(builtIns), 8);

/** The real outcome of a call, read by the sandbox's own reader. */
export function outcomeOf(call: () => unknown): Prediction {
  let returned: unknown;
  try {
    returned = call();
  } catch {
    return { kind: "crashes" };
  }
  const reading = readResult(returned, 2 ** 20);
  switch (reading.kind) {
    case "returned":
      return { kind: "tensor", tensor: { shape: [...reading.shape], values: reading.values } };
    case "flawed":
      return { kind: "no-tensor", flaw: flawOf(reading) };
    case "too-much":
      throw new Error("a test's result is small");
  }
}

/** Whether both are the same tensor up to the order of its sums, or have a flaw in the same place. */
export function agrees(actual: Prediction, predicted: Prediction): boolean {
  if (actual.kind === "tensor" && predicted.kind === "tensor") {
    const { shape, values } = predicted.tensor;
    return (
      sameShape(actual.tensor.shape, shape) &&
      actual.tensor.values.every((value, i) => isWithin(value, values[i] as number, EXACT_BUT_FOR_ORDER))
    );
  }
  if (actual.kind === "no-tensor" && predicted.kind === "no-tensor") {
    return actual.flaw.kind === predicted.flaw.kind && actual.flaw.at.join() === predicted.flaw.at.join();
  }
  return actual.kind === predicted.kind;
}

const EXACT_BUT_FOR_ORDER = { absolute: 1e-9, relative: 1e-12 };
