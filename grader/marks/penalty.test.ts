import fc from "fast-check";
import { expect, it } from "vitest";
import { penaltyFor } from "./penalty.ts";

const TEN = { penalty: 10, of: "earned", most: 50 } as const;
const late = (units: number) => ({ units, isTooLate: false });

it.each([
  [1, 20, TEN, 2],
  [2, 20, TEN, 4],
  [9, 20, TEN, 10], // at most half
  [1, 15, TEN, 1], // 1.5: a half counts for the student
  [1, 16, TEN, 2], // 1.6
  [1, 4, TEN, 0],
  [1, 8, { ...TEN, of: "possible" }, 2], // of 20
  [5, 1, { ...TEN, of: "possible" }, 1], // never more than was earned
  [1, 20, { ...TEN, penalty: 12.5 }, 2], // 2.5
] as const)("%i units late, %i of 20 points earned, by %o: -%i", (units, earned, policy, points) => {
  expect(penaltyFor(late(units), policy, earned, 20)).toBe(points);
});

it("too late takes everything", () => {
  expect(penaltyFor({ units: 1, isTooLate: true }, TEN, 17, 20)).toBe(17);
});

it("is whole, never more than was earned, and never less for being later", () => {
  const policy = fc.record({
    penalty: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    of: fc.constantFrom("earned" as const, "possible" as const),
    most: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(policy, fc.nat(50), fc.nat(50), fc.nat(20), (given, earned, more, units) => {
      const penalty = penaltyFor(late(units), given, earned, earned + more);
      expect(Number.isInteger(penalty)).toBe(true);
      expect(penalty).toBeGreaterThanOrEqual(0);
      expect(penalty).toBeLessThanOrEqual(earned);
      expect(penaltyFor(late(units + 1), given, earned, earned + more)).toBeGreaterThanOrEqual(penalty);
    }),
  );
});
