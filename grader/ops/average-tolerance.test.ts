import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, sizeOf } from "../numeric/shape.ts";
import { geometryOf, windowSpan } from "../pooling/geometry.ts";
import { poolOptions } from "./pool-options.ts";
import { opNamed } from "./table.ts";

const op = opNamed("avg-pool");

/** Every sensible way to average the windows of a matrix, each in its own arithmetic. */
const WAYS = {
  "float64 sums backwards": (cells: number[]) => cells.reduceRight((a, b) => a + b, 0) / cells.length,
  "float32 plain sums": (cells: number[]) => Math.fround(cells.reduce((a, b) => Math.fround(a + b), 0) / cells.length),
  "float32 sums times a rounded reciprocal": (cells: number[]) =>
    Math.fround(cells.reduce((a, b) => Math.fround(a + b), 0) * Math.fround(1 / cells.length)),
  "float32 sums backwards": (cells: number[]) =>
    Math.fround(cells.reduceRight((a, b) => Math.fround(a + b), 0) / cells.length),
  "float32 sums of halves": (cells: number[]) => Math.fround(sumOfHalves(cells) / cells.length),
  "float32 sums that carry what was lost": (cells: number[]) => Math.fround(carryingSum(cells) / cells.length),
  "float32 shares": (cells: number[]) =>
    cells.reduce((sum, cell) => Math.fround(sum + Math.fround(cell / cells.length)), 0),
  "float32 mean so far": (cells: number[]) =>
    cells.reduce((mean, cell, i) => Math.fround(mean + Math.fround(Math.fround(cell - mean) / (i + 1))), 0),
  "float64 mean so far": (cells: number[]) => cells.reduce((mean, cell, i) => mean + (cell - mean) / (i + 1), 0),
} as const;

/** Pairwise summation. */
function sumOfHalves(cells: readonly number[]): number {
  if (cells.length < 2) return cells[0] ?? 0;
  const half = cells.length >> 1;
  return Math.fround(sumOfHalves(cells.slice(0, half)) + sumOfHalves(cells.slice(half)));
}

/** Kahan's summation. */
function carryingSum(cells: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const cell of cells) {
    const term = Math.fround(cell - lost);
    const next = Math.fround(sum + term);
    lost = Math.fround(Math.fround(next - sum) - term);
    sum = next;
  }
  return sum;
}

describe("the proved tolerance of an average", () => {
  it("lets every pair of sensible ways pass, whatever the values", () => {
    fc.assert(
      fc.property(matrices(), ({ shape, values, options }) => {
        const { absolute } = op.tolerance([{ shape, values }], options, "matrix");
        for (const cells of windows(shape, values, options)) {
          const results = Object.values(WAYS).map((way) => way(cells.values));
          results.push(cells.integral / cells.values.length, cells.flatPrefix / cells.values.length);
          if (Math.max(...results) - Math.min(...results) > absolute) return false;
        }
        return true;
      }),
      { numRuns: 1_000 },
    );
  });

  it("is far below the smallest mistake on the lesson's matrix", () => {
    const values = Float32Array.from([1, 3, 2, 1, 2, 9, 1, 1, 1, 3, 2, 3, 2, 6, 1, 2]);
    const options = { poolSize: [2, 2], strides: [2, 2], padding: "valid" };
    expect(op.tolerance([{ shape: [4, 4], values }], options, "matrix").absolute).toBeLessThan(1e-5);
  });

  it("states its derivation with its numbers", () => {
    const x = { shape: [1, 3], values: Float32Array.from([1, -8, 2]) };
    expect(op.tolerance([x], { poolSize: [1, 3], strides: [1, 1], padding: "valid" }, "matrix")).toEqual({
      absolute: 2 * 4 * 2 ** -24 * 8 + 6 * 2 ** -126,
      relative: 0,
      bound: "proved",
      why: "2 x (3 + 1) x 2^-24 x 8",
    });
  });
});

type Options = { readonly poolSize: readonly number[]; readonly strides: readonly number[]; readonly padding: string };

function matrices() {
  return fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).chain(([height, width]) =>
    fc.record({
      shape: fc.constant([height, width]),
      values: fc
        .array(fc.float({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: height * width, maxLength: height * width })
        .map((list) => Float32Array.from(list)),
      options: fc.record({
        poolSize: fc.tuple(fc.integer({ min: 1, max: height }), fc.integer({ min: 1, max: width })),
        strides: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
        padding: fc.constantFrom("valid", "same"),
      }),
    }),
  );
}

/**
 * Each window's cells, with their sums by an integral image and by prefix sums over the flattened input, in float64.
 */
function* windows(shape: readonly number[], values: Float32Array, options: Options) {
  const [height, width] = [at(shape, 0), at(shape, 1)];
  const integral = integralImage(values, height, width);
  const prefix = new Float64Array(sizeOf(shape) + 1);
  values.forEach((value, i) => {
    prefix[i + 1] = at(prefix, i) + value;
  });
  const geometry = geometryOf(shape, poolOptions(options));
  const [rows, columns] = [at(geometry, 0), at(geometry, 1)];
  for (let i = 0; i < rows.outputLength; i++) {
    for (let j = 0; j < columns.outputLength; j++) {
      const [y, x] = [windowSpan(rows, i), windowSpan(columns, j)];
      const cells: number[] = [];
      let flatPrefix = 0;
      for (let row = y.start; row < y.end; row++) {
        flatPrefix += at(prefix, row * width + x.end) - at(prefix, row * width + x.start);
        for (let column = x.start; column < x.end; column++) cells.push(at(values, row * width + column));
      }
      const corner = (row: number, column: number) => at(integral, row * (width + 1) + column);
      const sum = corner(y.end, x.end) - corner(y.start, x.end) - corner(y.end, x.start) + corner(y.start, x.start);
      yield { values: cells, integral: sum, flatPrefix };
    }
  }
}

function integralImage(values: Float32Array, height: number, width: number): Float64Array {
  const sums = new Float64Array((height + 1) * (width + 1));
  const sum = (row: number, column: number) => at(sums, row * (width + 1) + column);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      sums[(row + 1) * (width + 1) + column + 1] =
        at(values, row * width + column) + sum(row, column + 1) + sum(row + 1, column) - sum(row, column);
    }
  }
  return sums;
}
