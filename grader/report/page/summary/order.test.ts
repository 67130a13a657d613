import { expect, test } from "vitest";
import { type Column, sortStudents } from "./order.ts";
import { ROWS } from "./testing/rows.ts";

test.each<readonly [by: Column, isDescending: boolean, names: readonly string[]]>([
  ["given", true, ["Kim 10", "Kim 9", "Ärzte"]],
  ["name", false, ["Ärzte", "Kim 9", "Kim 10"]],
  ["name", true, ["Kim 10", "Kim 9", "Ärzte"]],
  ["score", false, ["Kim 9", "Ärzte", "Kim 10"]],
  [0, false, ["Kim 10", "Kim 9", "Ärzte"]],
  [1, false, ["Kim 10", "Ärzte", "Kim 9"]],
])("by %s, descending: %s", (by, isDescending, names) => {
  expect(sortStudents(ROWS, { by, isDescending }, "en").map(({ student }) => student)).toEqual(names);
});
