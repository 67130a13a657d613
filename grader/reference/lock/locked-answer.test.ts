import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import type { Proved } from "../kept-reference.ts";
import { lockAnswer, unlockAnswer } from "./locked-answer.ts";

/** The average of 1, 0 and 0, as the float64 model has it, and as one float32 library or another may. */
const proved: Proved = {
  expected: { shape: [1, 1], values: Float64Array.of(1 / 3) },
  tolerance: { absolute: 1e-7, relative: 0, bound: "proved", why: "" },
};
const model = tensor(1 / 3);
const other = tensor(0.33333337);

it("an answer that the float32 model has too is locked by its hash alone", () => {
  const locked = lockAnswer(model, model);
  expect(locked).toEqual({ shape: [1, 1], sha256: expect.stringMatching(/^[0-9a-f]{64}$/), stored: null });
  expect(unlockAnswer(locked, model, proved)).toEqual(model);
});

it("another answer is locked with its bytes", () => {
  const locked = lockAnswer(other, model);
  expect(locked.stored).not.toBeNull();
  expect(unlockAnswer(locked, model, proved)).toEqual(other);
});

it("a zero's sign is part of the answer", () => {
  const locked = lockAnswer(tensor(-0), tensor(0));
  const zero: Proved = { ...proved, expected: { shape: [1, 1], values: Float64Array.of(0) } };
  expect(Object.is(unlockAnswer(locked, tensor(0), zero)?.values[0], -0)).toBe(true);
});

it.each([
  ["with another hash", { ...lockAnswer(model, model), sha256: "0".repeat(64) }],
  ["with another answer's hash, but without its bytes", { ...lockAnswer(other, model), stored: null }],
  ["with other bytes than its hash is of", { ...lockAnswer(other, model), stored: deflated(tensor(0.3333333)) }],
  ["with bytes that do not inflate", { ...lockAnswer(other, model), stored: Buffer.from("no") }],
  ["with far more bytes than values", { ...lockAnswer(other, model), stored: deflateSync(Buffer.alloc(2 ** 24)) }],
  ["of another shape", { ...lockAnswer(model, model), shape: [1] }],
  ["that is right in itself, but too far from the float64 model", lockAnswer(tensor(0.5), model)],
])("a locked answer %s is not taken", (_, locked) => {
  expect(unlockAnswer(locked, model, proved)).toBeNull();
});

function tensor(...values: number[]) {
  return { shape: [1, values.length], values: Float32Array.from(values) };
}

function deflated({ values }: { readonly values: Float32Array }): Uint8Array {
  return deflateSync(new Uint8Array(values.buffer));
}
