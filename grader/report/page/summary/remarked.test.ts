import { expect, test } from "vitest";
import type { PageItem } from "./data.ts";
import { onePerExercise, pressingRemarks, quietItems } from "./remarked.ts";

function item(exercise: string, id: string, right: number, remarks: PageItem["remarks"]): PageItem {
  const unknown = { restOfRight: null, restOfWrong: null, discrimination: null, shared: null, why: null };
  return { exercise, case: id, answered: 10, right, notGraded: 0, explained: 0, remarks, ...unknown };
}

const ITEMS = [
  item("a", "easy", 10, ["nobody-fails"]),
  item("a", "hard", 2, ["unexplained"]),
  item("a", "harder", 1, ["unexplained"]),
  item("b", "other", 4, ["unexplained"]),
];

test("a remark is made once per exercise, of the case that most students fail, worst first", () => {
  const remarks = pressingRemarks(ITEMS).map(({ remark, item, likewise }) => [
    remark,
    item.case,
    likewise.map((each) => each.case),
  ]);
  expect(remarks).toEqual([
    ["unexplained", "harder", ["hard"]],
    ["unexplained", "other", []],
  ]);
});

test("each exercise has one remark, and the others are apart", () => {
  const both = pressingRemarks([...ITEMS, item("a", "hardest", 0, ["nobody-right"])]);
  const { first, rest } = onePerExercise(both);
  const told = [first, rest].map((list) => list.map(({ remark, item }) => [remark, item.exercise]));
  expect(told).toEqual([
    [
      ["nobody-right", "a"],
      ["unexplained", "b"],
    ],
    [["unexplained", "a"]],
  ]);
});

test("cases that nobody fails are listed apart", () => {
  expect(quietItems(ITEMS).map((each) => each.case)).toEqual(["easy"]);
});
