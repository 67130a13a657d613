import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf, unravel } from "../numeric/shape.ts";
import { LAYOUT_NAMES, LAYOUTS } from "../ops/layout.ts";
import { poolOptions } from "../ops/pool-options.ts";
import { poolCases } from "../testing/pool-case.ts";
import type { PoolOptions } from "./geometry.ts";
import { poolUnder } from "./pool-under.ts";
import { predictionOf } from "./prediction.ts";
import { merge, type Quirk } from "./quirk.ts";

describe("pooling without a quirk", () => {
  it("follows the definition, which asks of every cell whether it is in the window", () => {
    fc.assert(
      fc.property(poolCases(LAYOUT_NAMES), ({ layout, x, options }) => {
        for (const gives of ["maximum", "average"] as const) {
          const actual = poolUnder({}, gives, x, LAYOUTS[layout], poolOptions(options));
          expect(actual).toEqual({
            ...byDefinition(x, LAYOUTS[layout].pooled, poolOptions(options), gives),
            missing: null,
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a quirk", () => {
  it.each([
    [
      "sets a hook that the other leaves",
      { poolSize: "swapped" },
      { strides: "swapped" },
      { poolSize: "swapped", strides: "swapped" },
    ],
    ["sets the same hook", { start: "zero", order: "transposed" }, { start: "corner" }, null],
    ["sets nothing", {}, { start: "zero" }, { start: "zero" }],
  ] as const)("is merged with another that %s", (_, a: Quirk, b: Quirk, both: Quirk | null) => {
    expect(merge(a, b)).toEqual(both);
    expect(merge(b, a)).toEqual(both);
  });

  it("never changes the input", () => {
    const x = { shape: [2, 2], values: Float32Array.of(-1, 2, -3, 4) };
    poolUnder({ magnitude: "of-cells" }, "maximum", x, LAYOUTS.matrix, {
      poolSize: [2, 2],
      strides: [2, 2],
      padding: "valid",
    });
    expect([...x.values]).toEqual([-1, 2, -3, 4]);
  });
});

describe("what a wrong function returns", () => {
  const X = { shape: [3, 3], values: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) };
  const TWOS: PoolOptions = { poolSize: [2, 2], strides: [2, 2], padding: "valid" };
  const predicted = (quirk: Quirk, x: Tensor = X) => predictionOf(poolUnder(quirk, "maximum", x, LAYOUTS.matrix, TWOS));

  it("is a tensor, even of NaN", () => {
    expect(predicted({ count: { be: "ceil", along: { axis: "width" } }, edge: "nan-unguarded" })).toEqual({
      kind: "tensor",
      tensor: { shape: [1, 2], values: Float64Array.of(5, Number.NaN) },
    });
  });

  it("is not a tensor if a cell is undefined, and the flaw says where the first one is", () => {
    expect(predicted({ count: { be: "ceil", along: "every-axis" }, edge: "undefined" })).toEqual({
      kind: "no-tensor",
      flaw: { kind: "not-a-number", at: [0, 1], found: "undefined" },
    });
  });

  it.each([
    [[2, 2], { late: { along: { axis: "height" }, count: "fewer" } }, []],
    [[2, 2], { late: { along: { axis: "width" }, count: "fewer" } }, [0]],
  ] as const)("is not a tensor if no window fits into %j: a row is empty", (shape, quirk, at) => {
    const x = { shape, values: Float32Array.of(1, 2, 3, 4) };
    expect(predicted(quirk, x)).toEqual({ kind: "no-tensor", flaw: { kind: "empty", at } });
  });

  it("is a number without an array if every axis is left out", () => {
    expect(predicted({ whole: { give: "no-axis" } })).toEqual({
      kind: "no-tensor",
      flaw: { kind: "not-an-array", at: [], found: "number" },
    });
  });

  it("is nothing if a missing row is read", () => {
    expect(predicted({ count: { be: "ceil", along: "every-axis" }, edge: "nan-unguarded" })).toEqual({
      kind: "crashes",
    });
  });
});

/** Pooling by asking of each input cell whether it is in the window of each output cell. */
function byDefinition(x: Tensor, pooled: readonly number[], options: PoolOptions, gives: "maximum" | "average") {
  const { poolSize, strides, padding } = options;
  const lengths = pooled.map((axis) => at(x.shape, axis));
  const counts = lengths.map((n, i) =>
    padding === "same" ? Math.ceil(n / at(strides, i)) : Math.floor((n - at(poolSize, i)) / at(strides, i)) + 1,
  );
  const before = lengths.map((n, i) =>
    padding === "same" ? Math.floor(Math.max((at(counts, i) - 1) * at(strides, i) + at(poolSize, i) - n, 0) / 2) : 0,
  );
  const shape = x.shape.map((length, axis) => counts[pooled.indexOf(axis)] ?? length);
  const values = Float64Array.from({ length: sizeOf(shape) }, (_, offset) => {
    const cell = unravel(offset, shape);
    const inside = [...x.values].filter((_, source) => {
      const from = unravel(source, x.shape);
      return from.every((index, axis) => {
        const i = pooled.indexOf(axis);
        const origin = i < 0 ? 0 : at(cell, axis) * at(strides, i) - at(before, i);
        return i < 0 ? index === cell[axis] : index >= origin && index < origin + at(poolSize, i);
      });
    });
    return gives === "maximum" ? Math.max(...inside) : inside.reduce((a, b) => a + b, 0) / inside.length;
  });
  return { shape, values };
}
