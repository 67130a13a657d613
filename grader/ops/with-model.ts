import type { Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import type { Cells } from "../pooling/cells.ts";
import { predictionOf } from "../pooling/prediction.ts";
import type { Quirk } from "../pooling/quirk.ts";
import type { Op } from "./op.ts";

/** An op as one function of a quirk; null if it crashes. Without a quirk it is right. */
export type Computation = (quirk: Quirk, ...call: Parameters<Op["model"]>) => Cells | null;

/** An op's model, right and under a quirk. */
export function withModel(compute: Computation): Pick<Op, "model" | "predict"> {
  const model = (...call: Parameters<Op["model"]>): Tensor => {
    const right = compute({}, ...call);
    if (right === null) throw new Error("the model without a quirk crashed");
    return { shape: right.shape, values: right.values };
  };
  return {
    model,
    predict: (quirk, inputs, options, layout) => {
      if (quirk.constant === "input") return { kind: "tensor", tensor: at(inputs, 0) };
      if (quirk.constant === "zeros-like-input") return { kind: "tensor", tensor: zerosLike(at(inputs, 0)) };
      if (quirk.constant === "zeros") return { kind: "tensor", tensor: zerosLike(model(inputs, options, layout)) };
      return predictionOf(compute(quirk, inputs, options, layout));
    },
  };
}

function zerosLike({ shape, values }: Tensor): Tensor {
  return { shape, values: new Float64Array(values.length) };
}
