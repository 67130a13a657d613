import fc from "fast-check";
import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { LAYOUT_NAMES, LAYOUTS } from "../ops/layout.ts";

/** One random question to a pooling op. */
export type PoolCase = { readonly layout: LayoutName; readonly x: Tensor; readonly options: Options };

/** Sizes, windows, strides, paddings, layouts, channels and signs of every kind; windows fit where padding is `valid`. */
export function poolCases(padding = fc.constantFrom("valid", "same")): fc.Arbitrary<PoolCase> {
  return fc.constantFrom(...LAYOUT_NAMES).chain((layout) => {
    const { axes, pooled } = LAYOUTS[layout];
    const longest = axes.length > 3 ? 5 : 9;
    const lengths = axes.map((_, axis) => fc.integer({ min: 1, max: pooled.includes(axis) ? longest : 4 }));
    return fc.tuple(fc.tuple(...lengths), padding).chain(([shape, chosen]) => {
      const windows = pooled.map((axis) =>
        fc.integer({ min: 1, max: chosen === "valid" ? at(shape, axis) : longest + 2 }),
      );
      const strides = pooled.map(() => fc.integer({ min: 1, max: 4 }));
      return fc.record({
        layout: fc.constant(layout),
        x: tensors(shape),
        options: fc.record({
          poolSize: fc.tuple(...windows),
          strides: fc.tuple(...strides),
          padding: fc.constant(chosen),
        }),
      });
    });
  });
}

/** Values on a quarter grid, ties among them, or any float32 of moderate size. */
function tensors(shape: readonly number[]): fc.Arbitrary<Tensor> {
  const grid = fc.integer({ min: -20, max: 20 }).map((step) => step / 4);
  const any = fc.float({ min: -1000, max: 1000, noNaN: true });
  return fc
    .oneof(...[grid, any].map((value) => fc.array(value, { minLength: sizeOf(shape), maxLength: sizeOf(shape) })))
    .map((values) => ({ shape, values: Float32Array.from(values) }));
}
