import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grainOf, largestMagnitude } from "./float32.ts";
import { toNested } from "./nested.ts";
import { stridesOf, unravel } from "./shape.ts";
import { isWithin } from "./within.ts";

describe("comparing within a tolerance", () => {
  it.each([
    [1.5, 1, true],
    [1.51, 1, false],
    [Number.NaN, Number.NaN, true],
    [Number.NaN, 1, false],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false],
    [Number.NaN, Number.POSITIVE_INFINITY, false],
    [1e300, Number.POSITIVE_INFINITY, false],
    [-0, 0, true],
  ])("%d may stand for %d: %s", (actual, expected, may) => {
    expect(isWithin(actual, expected, { absolute: 0.5, relative: 0 })).toBe(may);
  });

  it("adds the relative part to the absolute one", () => {
    expect(isWithin(112, 100, { absolute: 2, relative: 0.1 })).toBe(true);
    expect(isWithin(112.1, 100, { absolute: 2, relative: 0.1 })).toBe(false);
  });
});

describe("the grain of float32 values", () => {
  it.each([
    [[1, 2, 255], 1],
    [[0.75, -2], 0.25],
    [[8, 24], 8],
    [[0, 0], null],
    [[2 ** -149, 1], 2 ** -149],
  ])("of %j is %d", (values, grain) => {
    expect(grainOf(Float32Array.from(values))).toBe(grain);
  });

  it("divides every value, and twice the grain does not", () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const grain = grainOf(values);
        if (grain === null) return values.every((value) => value === 0);
        return values.every((value) => value % grain === 0) && values.some((value) => value % (2 * grain) !== 0);
      }),
    );
  });
});

describe("indexing", () => {
  it("unravels what strides ravel", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        fc.nat(624),
        (shape, seed) => {
          const offset = seed % shape.reduce((a, b) => a * b, 1);
          const strides = stridesOf(shape);
          return unravel(offset, shape).reduce((sum, index, axis) => sum + index * (strides[axis] ?? 0), 0) === offset;
        },
      ),
    );
  });

  it("nests row-major values", () => {
    expect(toNested({ shape: [2, 1, 2], values: Float64Array.from([1, 2, 3, 4]) })).toEqual([[[1, 2]], [[3, 4]]]);
    expect(largestMagnitude([1, -7, 3])).toBe(7);
  });
});
