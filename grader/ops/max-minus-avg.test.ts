import { expect, it } from "vitest";
import { opOf } from "./op-of.ts";

it("in float32, a difference of poolings is rounded where tfjs rounds: after each of its three steps", () => {
  const { model, float32 } = opOf({ op: "max-minus-avg", layout: "matrix" });
  const x = { shape: [1, 3], values: Float32Array.of(1, 0, 0) };
  const call = { inputs: [x], options: { poolSize: [1, 3], strides: [1, 3], padding: "valid" } };
  const right = model(call);
  expect(right.values[0]).toBeCloseTo(2 / 3, 15);
  expect(float32(call, right)).toEqual({ shape: [1, 1], values: Float32Array.of(1 - Math.fround(1 / 3)) });
  expect(float32(call, right).values[0]).not.toBe(Math.fround(2 / 3));
});
