import fc from "fast-check";
import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { LAYOUT_NAMES, LAYOUTS } from "../ops/layout.ts";

/** One random call of an op. */
export type OpCase = { readonly layout: LayoutName; readonly x: Tensor; readonly options: Options };

/** Random calls of an op, by name; for an op not listed here, those of a pooling in every layout. */
export function questionsTo(op: string, layouts: readonly LayoutName[] = LAYOUT_NAMES): fc.Arbitrary<OpCase> {
  return (QUESTIONS[op] ?? poolCases)(layouts);
}

const QUESTIONS: Readonly<Record<string, (layouts: readonly LayoutName[]) => fc.Arbitrary<OpCase>>> = {
  "shift-response": shiftCases,
  "pool-cost": costCases,
  "global-max-pool": globalCases,
  "global-avg-pool": globalCases,
};

/** Sizes, windows, strides, paddings, layouts, channels and signs of every kind; windows fit if padding is `valid`. */
export function poolCases(layouts: readonly LayoutName[]): fc.Arbitrary<OpCase> {
  return fc.tuple(fc.constantFrom(...layouts), fc.constantFrom("valid", "same")).chain(([layout, padding]) => {
    const { axes, pooled } = LAYOUTS[layout];
    const longest = axes.length > 3 ? 5 : 9;
    const lengths = axes.map((_, axis) => fc.integer({ min: 1, max: pooled.includes(axis) ? longest : 4 }));
    return fc.tuple(...lengths).chain((shape) => {
      const windows = pooled.map((axis) =>
        fc.integer({ min: 1, max: padding === "valid" ? at(shape, axis) : longest + 2 }),
      );
      const strides = pooled.map(() => fc.integer({ min: 1, max: 4 }));
      return fc.record({
        layout: fc.constant(layout),
        x: tensors(shape),
        options: fc.record({
          poolSize: fc.tuple(...windows),
          strides: fc.tuple(...strides),
          padding: fc.constant(padding),
        }),
      });
    });
  });
}

/** Shifts up and down, left and right, by zero, and beyond the input. */
function shiftCases(layouts: readonly LayoutName[]): fc.Arbitrary<OpCase> {
  return poolCases(layouts).chain(({ layout, x, options }) => {
    const moves = LAYOUTS[layout].pooled.map(() => fc.integer({ min: -11, max: 11 }));
    return fc.tuple(...moves).map((shift) => ({ layout, x, options: { ...options, shift } }));
  });
}

/** Shapes of small images, with windows for them. */
function costCases(): fc.Arbitrary<OpCase> {
  return poolCases(["image"]).map(({ layout, x, options }) => ({
    layout,
    x: { shape: [x.shape.length], values: Float32Array.from(x.shape) },
    options,
  }));
}

/** Batches of every size, without options. */
function globalCases(): fc.Arbitrary<OpCase> {
  return poolCases(["batch"]).map(({ layout, x }) => ({ layout, x, options: {} }));
}

/** Values on a quarter grid with ties, any float32 of moderate size, or numbers far below zero, down to -2^54. */
function tensors(shape: readonly number[]): fc.Arbitrary<Tensor> {
  const grid = fc.integer({ min: -20, max: 20 }).map((step) => step / 4);
  const any = fc.float({ min: -1000, max: 1000, noNaN: true });
  const low = fc.integer({ min: -200_000, max: -100_000 });
  const lowest = fc.integer({ min: -64, max: -33 }).map((step) => step * 2 ** 48);
  return fc
    .oneof(
      ...[grid, any, low, lowest].map((value) =>
        fc.array(value, { minLength: sizeOf(shape), maxLength: sizeOf(shape) }),
      ),
    )
    .map((values) => ({ shape, values: Float32Array.from(values) }));
}
