import { expect, test } from "vitest";
import { drawBelow, MAX_DRAWN } from "./random.ts";

test.each([0, -1, MAX_DRAWN + 1, Number.POSITIVE_INFINITY, Number.NaN])(
  "a draw from %d numbers is refused",
  (count) => {
    expect(() => drawBelow(count, 1)).toThrow(new RangeError(`there is no draw from ${count} numbers`));
  },
);

test.each([1, 3, MAX_DRAWN])("draws below %d are below it, and are the same with the same seed", (count) => {
  const [one, other] = [drawBelow(count, 7), drawBelow(count, 7)];
  const draws = Array.from({ length: 1000 }, one);
  expect(draws.filter((draw) => !(Number.isInteger(draw) && draw >= 0 && draw < count))).toEqual([]);
  expect(draws).toEqual(Array.from({ length: 1000 }, other));
});
