import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceTolerance } from "./difference-tolerance.ts";
import { opNamed } from "./table.ts";

describe("the proved tolerance of a difference", () => {
  it("lets a difference in float32 stand for one in float64, whatever the values", () => {
    const cells = fc.float({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const { absolute } = differenceTolerance(row([a, b]));
        return Math.abs(Math.fround(a - b) - (a - b)) <= absolute;
      }),
      { numRuns: 5_000 },
    );
  });

  it("allows nothing if every difference is a float32 number", () => {
    expect(differenceTolerance(row([-100, 0.25, 99.5]))).toEqual({
      absolute: 0,
      relative: 0,
      bound: "exact",
      why: "these numbers and their differences are float32 numbers",
    });
    expect(differenceTolerance(row([0, 0])).bound).toBe("exact");
  });

  it("states its derivation with its numbers otherwise", () => {
    expect(differenceTolerance(row([1000, 2 ** -20]))).toEqual({
      absolute: 2 * 2 ** -24 * 2 * 1000 + 6 * 2 ** -126,
      relative: 0,
      bound: "proved",
      why: "2 x 2^-24 x 2 x 1000",
    });
  });

  it("is added to the average's if an average is subtracted", () => {
    const options = { poolSize: [1, 3], strides: [1, 1], padding: "valid" };
    const tolerance = opNamed("max-minus-avg").tolerance([row([1, -8, 2])], options, "matrix");
    const ofAverage = opNamed("avg-pool").tolerance([row([1, -8, 2])], options, "matrix");
    expect(tolerance.why).toBe("2 x (3 + 1) x 2^-24 x 8 + 2 x 2^-24 x 2 x 8");
    expect(tolerance.absolute).toBe(ofAverage.absolute + 2 * 2 ** -24 * 2 * 8 + 4 * 2 ** -126);
  });
});

describe("the tolerance of a cost", () => {
  const toleranceOf = (shape: number[]) =>
    opNamed("pool-cost").tolerance([{ shape: [3], values: Float32Array.from(shape) }], TEN, "image");
  const TEN = { poolSize: [10, 10], strides: [2, 2], padding: "valid" };

  it("is nothing, or one rounding if a number is beyond 2^24", () => {
    expect(toleranceOf([100, 100, 3])).toMatchObject({ absolute: 0, relative: 0, bound: "exact" });
    expect(toleranceOf([427, 640, 3])).toMatchObject({ absolute: 0, relative: 2 ** -24, bound: "proved" });
  });
});

function row(cells: readonly number[]) {
  return { shape: [1, cells.length], values: Float32Array.from(cells) };
}
