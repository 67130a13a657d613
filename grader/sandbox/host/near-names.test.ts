import { expect, test } from "vitest";
import { nearNames } from "./near-names.ts";

test.each([
  ["another case", "export function maxpool2d() {}", ["maxpool2d", "default"]],
  ["a slip of the pen", "export const maxPol2d = 1;", ["maxPol2d", "default"]],
  ["the closest first", "maxPool1d; maxPoolXX2d;", ["maxPool1d", "maxPoolXX2d", "default"]],
  ["nothing like it", "export const solve = (x) => x;", ["default"]],
  ["the name itself, which is not another", "maxPool2d", ["default"]],
  ["names too long to be a slip", "maxPool2d".repeat(50), ["default"]],
])("near names: %s", (_what, source, expected) => {
  expect(nearNames(source, "maxPool2d")).toEqual(expected);
});
