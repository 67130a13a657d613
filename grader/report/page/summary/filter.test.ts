import { expect, test } from "vitest";
import { EVERYONE, type Filter, filterStudents } from "./filter.ts";
import { ROWS } from "./testing/rows.ts";

test.each<readonly [what: string, filter: Partial<Filter>, names: readonly string[]]>([
  ["no condition", {}, ["Kim 10", "Kim 9", "Ärzte"]],
  ["a part of the name, in any case and normalisation", { name: " äRZ".normalize("NFD") }, ["Ärzte"]],
  ["a verdict in some exercise", { verdict: "wrong-values" }, ["Kim 10", "Kim 9"]],
  ["a verdict in one exercise", { verdict: "wrong-values", exercise: 1 }, ["Kim 10"]],
  ["anything but correct, none included", { verdict: "not-correct", exercise: 1 }, ["Kim 10", "Kim 9", "Ärzte"]],
  ["a misconception anywhere", { misconception: "stride-one" }, ["Kim 10", "Kim 9"]],
  ["a misconception in one exercise", { misconception: "stride-one", exercise: 0 }, ["Kim 9"]],
  ["two conditions", { name: "kim", verdict: "correct" }, ["Kim 10"]],
])("%s", (_, filter, names) => {
  expect(filterStudents(ROWS, { ...EVERYONE, ...filter }).map(({ student }) => student)).toEqual(names);
});
