import { getBackend } from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { LayoutName } from "../model/layout.ts";
import { toNested } from "../numeric/nested.ts";
import { sameShape } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { opOf } from "../ops/op-of.ts";
import { OPS } from "../ops/table.ts";
import { describeWith } from "../testing/part.ts";
import { questionsTo } from "../testing/pool-case.ts";
import { chooseEngine, type Engine, type EngineChoice, loadEngine } from "./engine.ts";
import { installedNative } from "./native.ts";

const RUNS = 2_500;

/** Worked by hand: [op, layout, shape, values, options, result]. */
const WORKED: readonly [string, LayoutName, number[], number[], object, unknown][] = [
  [
    "max-pool",
    "matrix",
    [4, 4],
    [1, 3, 2, 1, 2, 9, 1, 1, 1, 3, 2, 3, 2, 6, 1, 2],
    pool([2, 2], [2, 2], "valid"),
    [
      [9, 2],
      [6, 3],
    ],
  ],
  [
    "avg-pool",
    "matrix",
    [4, 4],
    [1, 3, 2, 1, 2, 9, 1, 1, 1, 3, 2, 3, 2, 6, 1, 2],
    pool([2, 2], [2, 2], "valid"),
    [
      [3.75, 1.25],
      [3, 2],
    ],
  ],
  [
    "max-pool",
    "matrix",
    [3, 3],
    [-1, -2, -3, -4, -5, -6, -7, -8, -9],
    pool([2, 2], [2, 2], "same"),
    [
      [-1, -3],
      [-7, -9],
    ],
  ],
  [
    "avg-pool",
    "matrix",
    [3, 3],
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    pool([2, 2], [2, 2], "same"),
    [
      [3, 4.5],
      [7.5, 9],
    ],
  ],
  ["avg-pool", "matrix", [1, 4], [2, 4, 6, 8], pool([1, 3], [1, 1], "same"), [[3, 4, 6, 7]]],
  ["max-pool", "matrix", [1, 4], [8, 1, 2, 9], pool([1, 2], [1, 1], "same"), [[8, 2, 9, 9]]],
  ["max-pool", "image", [2, 2, 2], [1, -1, 2, -2, 3, -3, 4, -4], pool([2, 2], [2, 2], "valid"), [[[4, -1]]]],
  ["max-pool", "batch", [2, 1, 2, 1], [1, 2, 4, 3], pool([1, 2], [1, 2], "valid"), [[[[2]]], [[[4]]]]],
  [
    "avg-pool",
    "signal",
    [3, 2],
    [1, 10, 3, 30, 5, 50],
    pool([2], [1], "valid"),
    [
      [2, 20],
      [4, 40],
    ],
  ],
  ["max-pool", "volume", [2, 2, 2, 1], [1, 2, 3, 4, 5, 6, 7, 8], pool([2, 1, 2], [1, 1, 1], "valid"), [[[[6]], [[8]]]]],
  ["avg-pool", "volume", [2, 1, 1, 2], [1, 2, 3, 4], pool([2, 1, 1], [2, 1, 1], "same"), [[[[2, 3]]]]],
  ["max-pool", "channels-first", [2, 1, 3], [1, 2, 3, 6, 5, 4], pool([1, 2], [1, 1], "valid"), [[[2, 3]], [[6, 5]]]],
  ["shift-response", "matrix", [1, 4], [1, 5, 2, 8], shift([1, 2], [0, 1]), [[-4, -3]]],
  ["shift-response", "matrix", [1, 4], [1, 5, 2, 8], shift([1, 2], [0, -1]), [[0, 0]]],
  ["shift-response", "matrix", [2, 2], [-1, -2, -3, -4], shift([2, 2], [1, 0]), [[1]]],
  ["shift-response", "matrix", [2, 2], [3, 1, 2, 4], shift([2, 2], [-2, 9]), [[-4]]],
  [
    "shift-response",
    "matrix",
    [2, 2],
    [3, 1, 2, 4],
    shift([1, 1], [0, 0]),
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    "shift-response",
    "image",
    [1, 2, 2],
    [1, 9, 2, 8],
    shift([1, 1], [0, 1]),
    [
      [
        [-1, -9],
        [-1, 1],
      ],
    ],
  ],
  ["pool-cost", "image", [3], [4, 4, 1], pool([2, 2], [2, 2], "valid"), [2, 2, 1, 16, 4, 12]],
  ["pool-cost", "image", [3], [5, 7, 2], pool([2, 3], [1, 2], "valid"), [4, 3, 2, 70, 24, 120]],
  ["pool-cost", "image", [3], [5, 7, 2], pool([3, 3], [2, 2], "same"), [3, 4, 2, 70, 24, 192]],
  ["pool-cost", "image", [3], [6, 6, 3], pool([1, 1], [1, 1], "valid"), [6, 6, 3, 108, 108, 0]],
  ["pool-cost", "image", [3], [427, 640, 3], pool([10, 10], [2, 2], "valid"), [209, 316, 3, 819840, 198132, 19615068]],
  ["max-minus-avg", "matrix", [2, 2], [1, 3, 2, 9], pool([2, 2], [2, 2], "valid"), [[5.25]]],
  ["max-minus-avg", "image", [1, 2, 2], [1, -8, 6, -5], pool([1, 2], [1, 1], "valid"), [[[2.5, 1.5]]]],
  ["max-minus-avg", "matrix", [1, 3], [4, 2, 7], pool([1, 2], [2, 2], "same"), [[1, 0]]],
  [
    "global-max-pool",
    "batch",
    [2, 1, 3, 2],
    [1, -9, 5, -8, 2, -7, 3, 40, 0, 60, -1, 50],
    {},
    [
      [5, -7],
      [3, 60],
    ],
  ],
  [
    "global-avg-pool",
    "batch",
    [2, 2, 1, 2],
    [1, -9, 4, -8, 3, 40, 0, 60],
    {},
    [
      [2.5, -8.5],
      [1.5, 50],
    ],
  ],
];

for (const name of ["tfjs-node", "tfjs"] as const) {
  describeWith(`the engine ${name}`, name === "tfjs" || installedNative() !== null, () => contract(name));
}

function contract(name: EngineChoice): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(chooseEngine(name));
  });

  it.each(WORKED)(
    "gives the result worked by hand for %s of a %s of %j",
    (op, layout, shape, values, options, result) => {
      const call = { inputs: [{ shape, values: Float32Array.from(values) }], options: options as never };
      expect(toNested(engine.compute({ op, layout }, call))).toEqual(result);
      expect(toNested(opOf({ op, layout }).model(call))).toEqual(result);
    },
  );

  it.each([...OPS.keys()])(`agrees with the float64 model on ${RUNS} random questions to %s`, (op) => {
    fc.assert(
      fc.property(questionsTo(op), ({ layout, x, options }) => {
        const asked = opOf({ op, layout });
        const call = { inputs: [x], options };
        const reference = engine.compute({ op, layout }, call);
        const model = asked.model(call);
        const tolerance = asked.tolerance(call);
        return (
          sameShape(reference.shape, model.shape) &&
          model.values.every((value, i) => isWithin(reference.values[i] as number, value, tolerance))
        );
      }),
      { numRuns: RUNS },
    );
  });

  it("names the engine that answered", () => {
    expect(engine.info.name).toBe(name);
    if (name === "tfjs") expect(engine.library).toBeNull();
    else if (process.platform === "linux") expect(engine.library).toMatch(/libtensorflow(_cc)?\.so/);
  });
}

describeWith("both engines in one process", installedNative() !== null, () => {
  it("each computes on its own backend, whichever was loaded or asked last", async () => {
    const native = await loadEngine(chooseEngine("tfjs-node"));
    const pure = await loadEngine(chooseEngine("tfjs"));
    const options = { poolSize: [1, 2], strides: [1, 2], padding: "valid" };
    const call = { inputs: [{ shape: [1, 2], values: Float32Array.of(1, 2) }], options };
    const backends = [native, pure, native].map((engine) => {
      engine.compute({ op: "max-pool", layout: "matrix" }, call);
      return getBackend();
    });
    expect(backends).toEqual(["tensorflow", "wasm", "tensorflow"]);
  });
});

describe("choosing an engine", () => {
  it("never uses TensorFlow if the pure engine is chosen", () => {
    expect(chooseEngine("tfjs")).toEqual({ name: "tfjs", version: "4.22.0", tensorflow: null });
  });

  it("uses tfjs-node if it is set up, otherwise the pure engine, unless tfjs-node was chosen", () => {
    const native = { tensorflow: "2.13.1", from: "wheel" };
    expect(chooseEngine("auto", native)).toEqual({ name: "tfjs-node", version: "4.22.0", tensorflow: "2.13.1" });
    expect(chooseEngine("auto", null)).toEqual({ name: "tfjs", version: "4.22.0", tensorflow: null });
    expect(() => chooseEngine("tfjs-node", null)).toThrow(
      "tfjs-node is not set up on this machine: run `npm run setup` to see why, or grade with `--engine tfjs`",
    );
  });
});

function pool(poolSize: number[], strides: number[], padding: string): object {
  return { poolSize, strides, padding };
}

function shift(poolSize: number[], by: number[]): object {
  return { ...pool(poolSize, poolSize, "valid"), shift: by };
}
