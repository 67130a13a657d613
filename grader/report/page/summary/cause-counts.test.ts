import { expect, test } from "vitest";
import { causeCounts, namedFailures } from "./cause-counts.ts";
import { EXERCISES, ROWS } from "./testing/rows.ts";

test("the misconception that costs most points comes first, with its students in each exercise", () => {
  const counts = causeCounts({ students: ROWS, exercises: EXERCISES }, ({ holds }) => holds);
  expect(
    counts.map(({ students, ...rest }) => ({
      ...rest,
      students: students.map(({ row, exercise }) => [row.student, exercise]),
    })),
  ).toEqual([
    {
      cause: "stride-one",
      lost: 4,
      failures: 2,
      students: [
        ["Kim 10", 1],
        ["Kim 9", 0],
      ],
      exercises: [
        { exercise: 0, students: 1 },
        { exercise: 1, students: 1 },
      ],
    },
    {
      cause: "max-from-zero",
      lost: 2,
      failures: 1,
      students: [["Kim 9", 0]],
      exercises: [{ exercise: 0, students: 1 }],
    },
  ]);
});

test("a misconception of fewer students comes first if it costs more points", () => {
  const [kim, lee, park] = ROWS;
  if (kim === undefined || lee === undefined || park === undefined) throw new Error("three rows");
  const students = [
    { ...kim, scores: [2, 2], holds: [[0, "common"] as const] },
    { ...lee, scores: [2, 2], holds: [[0, "common"] as const] },
    { ...park, scores: [3, 0], holds: [[1, "costly"] as const] },
  ];
  const counts = causeCounts({ students, exercises: EXERCISES }, ({ holds }) => holds);
  expect(counts.map(({ cause, lost }) => [cause, lost])).toEqual([
    ["costly", 3],
    ["common", 2],
  ]);
});

test("a failure counts once, however many misconceptions are named; nothing handed in is no failure", () => {
  expect(namedFailures(ROWS)).toEqual({ named: 2, of: 3 });
});
