import { expect, test } from "vitest";
import { drawsFrom } from "./draw.ts";

test("large numbers are drawn as often as small ones, also where the range is no power of two", () => {
  const { whole } = drawsFrom(7);
  const span = 3 * 2 ** 22;
  const drawn = Array.from({ length: 3000 }, () => whole(0, span - 1));
  const inTopThird = drawn.filter((value) => value >= (2 / 3) * span).length;
  expect(inTopThird / drawn.length).toBeGreaterThan(0.31);
  expect(inTopThird / drawn.length).toBeLessThan(0.36);
});

test("the same seed gives the same draws, within their bounds", () => {
  const draws = () => {
    const { whole, oneOf, onceIn } = drawsFrom(3);
    return Array.from({ length: 50 }, () => [whole(-2, 2), oneOf(["a", "b"]), onceIn(3)]);
  };
  expect(draws()).toEqual(draws());
  expect(draws().every(([value]) => Math.abs(Number(value)) <= 2)).toBe(true);
});
