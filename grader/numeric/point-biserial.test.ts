import fc from "fast-check";
import { expect, test } from "vitest";
import { pointBiserial } from "./point-biserial.ts";

const observation = (isRight: boolean, rest: number) => ({ isRight, rest });

test("it is 1 if the right and the wrong have one score each, and the right the higher one", () => {
  const class_ = [observation(true, 9), observation(true, 9), observation(false, 1), observation(false, 1)];
  expect(pointBiserial(class_)).toBe(1);
});

test("for four students it is what the formula gives by hand", () => {
  // means 6 and 3, deviation of 8, 4, 4, 2 about 4.5: sqrt(4.75), spread sqrt(2 * 2) / 4
  const class_ = [observation(true, 8), observation(true, 4), observation(false, 4), observation(false, 2)];
  expect(pointBiserial(class_)).toBeCloseTo((3 / Math.sqrt(4.75)) * 0.5, 12);
});

test("it is undefined if all are right, all are wrong, the rest is the same for all, or the class is empty", () => {
  expect(pointBiserial([observation(true, 1), observation(true, 2)])).toBe(null);
  expect(pointBiserial([observation(false, 1), observation(false, 2)])).toBe(null);
  expect(pointBiserial([observation(true, 5), observation(false, 5)])).toBe(null);
  expect(pointBiserial([])).toBe(null);
});

test("it is between -1 and 1, and changes sign if right and wrong are swapped", () => {
  const observations = fc.array(fc.record({ isRight: fc.boolean(), rest: fc.nat({ max: 400 }) }), { maxLength: 60 });
  fc.assert(
    fc.property(observations, (some) => {
      const value = pointBiserial(some);
      const other = pointBiserial(some.map(({ isRight, rest }) => observation(!isRight, rest)));
      if (value === null || other === null) return value === other;
      return value >= -1 && value <= 1 && Math.abs(value + other) < 1e-9;
    }),
  );
});
