import { expect, test } from "vitest";
import type { Summary } from "../model/summary.ts";
import { summaryCsv } from "./csv.ts";
import { sampleSummary } from "./testing/sample.ts";

test("the class is a row for each student and a column for each exercise", () => {
  expect(summaryCsv(sampleSummary)).toMatchInlineSnapshot(`
    "student,folder,score,maxScore,complete,max-pool-2d,avg-pool-2d
    김민지,김민지,6,10,true,correct,missing
    '=cmd|'/c calc'!A1,'=cmd%7C'%2Fc calc'!A1,2,10,false,wrong-values,missing
    "
  `);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "\\tx"],
  ["\rx", "\\rx"],
  ['a"b,c', '"a""b,c"'],
  ["a\nb", "a\\nb"],
  ["::error::x", "\\::error::x"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["kim-minji", "kim-minji"],
])("the name %j is neither a formula nor a command", (student, cell) => {
  const summary: Summary = {
    ...sampleSummary,
    exercises: [],
    students: [{ student, folder: "f", score: 0, maxScore: 1, complete: true, verdicts: {} }],
  };
  expect(summaryCsv(summary)).toBe(`student,folder,score,maxScore,complete\n${cell},f,0,1,true\n`);
});
