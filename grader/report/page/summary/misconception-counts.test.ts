import { expect, test } from "vitest";
import { misconceptionCounts, namedFailures } from "./misconception-counts.ts";
import { ROWS } from "./testing/rows.ts";

test("the misconception of most students comes first, with its students in each exercise", () => {
  const counts = misconceptionCounts(ROWS).map(({ students, ...rest }) => ({
    ...rest,
    students: students.map(({ student }) => student),
  }));
  expect(counts).toEqual([
    {
      misconception: "stride-one",
      students: ["Kim 10", "Kim 9"],
      exercises: [
        { exercise: 0, students: 1 },
        { exercise: 1, students: 1 },
      ],
    },
    { misconception: "max-from-zero", students: ["Kim 9"], exercises: [{ exercise: 0, students: 1 }] },
  ]);
});

test("a failure counts once, however many misconceptions are named; nothing handed in is no failure", () => {
  expect(namedFailures(ROWS)).toEqual({ named: 2, of: 3 });
});
