import type { Layout, LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import { maximumText } from "../pooling/arithmetic-text.ts";
import { differenceUnder } from "../pooling/difference.ts";
import { inputView } from "../pooling/input-view.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { shift } from "../pooling/shift.ts";
import { differenceTolerance } from "./difference-tolerance.ts";
import { LAYOUTS } from "./layout.ts";
import type { Op, Tf, TfTensor } from "./op.ts";
import { maxPool, pooling } from "./pool.ts";
import { POOL_OPTIONS } from "./pool-options.ts";
import { WINDOWED } from "./windowed.ts";
import { withModel } from "./with-model.ts";

const largest = pooling("maximum");

/** The effect of shifting the input on its max pooling: the shifted input pooled, minus the input pooled. */
export const shiftResponse: Op = {
  name: "shift-response",
  ...WINDOWED,
  options: [...POOL_OPTIONS, { kind: "shift", name: "shift" }],
  reference: (tf, [x], options, layout) => {
    const moved = shiftWithTf(tf, x as TfTensor, shiftOf(options), LAYOUTS[layout]);
    return tf.sub(
      maxPool.reference(tf, [moved], options, layout),
      maxPool.reference(tf, [x as TfTensor], options, layout),
    );
  },
  ...withModel((quirk, [x], options, layout) => {
    const image = x as Tensor;
    const moved = shiftedUnder(quirk, image, options, layout);
    return differenceUnder(quirk, largest(quirk, [moved], options, layout), largest(quirk, [image], options, layout));
  }),
  tolerance: ([x]) => differenceTolerance(x as Tensor),
  shifted: ([x], options, layout) => shiftedUnder({}, x as Tensor, options, layout),
  arithmetic: maximumText,
};

function shiftedUnder(quirk: Quirk, image: Tensor, options: Options, layout: LayoutName): Tensor {
  return shift(image, inputView(image.shape, LAYOUTS[layout], quirk).pooled, shiftOf(options), quirk);
}

function shiftOf(options: Options): readonly number[] {
  return options.shift as readonly number[];
}

/** Pads with zeros on one side and cuts as many cells off the other; a shift beyond the length leaves only zeros. */
function shiftWithTf(tf: Tf, x: TfTensor, shift: readonly number[], { pooled }: Layout): TfTensor {
  const moves = x.shape.map((length, axis) => {
    const move = shift[pooled.indexOf(axis)] ?? 0;
    return Math.max(-length, Math.min(move, length));
  });
  const padded = tf.pad(
    x,
    moves.map((move) => [Math.max(move, 0), Math.max(-move, 0)]),
  );
  return tf.slice(
    padded,
    moves.map((move) => Math.max(-move, 0)),
    x.shape,
  );
}
