import { expect, test } from "vitest";
import { nearTolerance } from "./near-tolerance.ts";

const proved = { absolute: 1e-6, relative: 0, bound: "proved" } as const;
const differing = (off: string | null) => [
  { which: "only", at: [0], numbers: { expected: "1", actual: "2", off }, arithmetic: null } as const,
];

test("a tolerance is told if a difference is less than a hundred times as large", () => {
  expect(nearTolerance(proved, differing("9.9e-5"))).toEqual(proved);
  expect(nearTolerance(proved, differing("1.1e-4"))).toBe(null);
  expect(nearTolerance({ absolute: 0, relative: 1e-6, bound: "chosen" }, differing("9.9e-5"))?.bound).toBe("chosen");
});

test("nothing is told of a tolerance if numbers are exact, have no distance, or are withheld", () => {
  expect(nearTolerance({ absolute: 0, relative: 0, bound: "exact" }, differing("1"))).toBe(null);
  expect(nearTolerance(proved, differing(null))).toBe(null);
  expect(nearTolerance(proved, [])).toBe(null);
});
