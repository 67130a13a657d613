import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Tf } from "../ops/op.ts";
import type { OpInLayout } from "../ops/op-of.ts";
import { opNamed } from "../ops/table.ts";

/**
 * Computes one reference result on a backend that is ready: tensors in, values out, nothing left in the engine's memory.
 * All of tfjs in a process shares one engine, so its backend may be another's.
 */
export function computeWith(tf: Tf, backend: string, { op, layout }: OpInLayout, { inputs, options }: Call): Tensor {
  if (tf.getBackend() !== backend) tf.engine().setBackend(backend);
  const result = tf.tidy(() => {
    const tensors = inputs.map(({ values, shape }) => tf.tensor(values as Float32Array, [...shape], "float32"));
    return opNamed(op).reference(tf, tensors, options, layout);
  });
  try {
    return { shape: [...result.shape], values: Float32Array.from(result.dataSync()) };
  } finally {
    result.dispose();
  }
}
