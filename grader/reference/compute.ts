import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Op, Tf } from "../ops/op.ts";

/** One reference result: tensors in, the op, the values read back, nothing left in the engine's memory. */
export function computeWith(tf: Tf, op: Op, inputs: readonly Tensor[], options: Options, layout: LayoutName): Tensor {
  const result = tf.tidy(() => {
    const tensors = inputs.map(({ values, shape }) => tf.tensor(values as Float32Array, [...shape], "float32"));
    return op.reference(tf, tensors, options, layout);
  });
  try {
    return { shape: [...result.shape], values: Float32Array.from(result.dataSync()) };
  } finally {
    result.dispose();
  }
}
