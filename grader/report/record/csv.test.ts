import { expect, test } from "vitest";
import type { ClassLine, ExerciseLine } from "../../model/class-line.ts";
import type { StudentSummary, Summary } from "../../model/summary.ts";
import { sampleSummary } from "../testing/sample.ts";
import { summaryCsv } from "./csv.ts";

const NOTHING: Omit<ExerciseLine, "exercise" | "maxScore"> = {
  score: 0,
  isOlder: false,
  misconceptions: [],
  setback: null,
  sha256: null,
  wrongAnswer: null,
  cases: [],
};

/** 김민지 has points in one exercise; none of the other student's exercises are final. */
const LINES = sampleSummary.students.map(
  (summary, i): ClassLine => ({
    summary,
    hasStaffReport: false,
    exercises: [
      {
        ...NOTHING,
        exercise: "max-pool-2d",
        score: 6,
        maxScore: 6,
        cases: [4, 2].map((points) => ({
          case: `c-${points}`,
          verdict: "correct" as const,
          points,
          isEvidence: false,
        })),
      },
      { ...NOTHING, exercise: "avg-pool-2d", maxScore: 4 },
    ].slice(0, 2 - i),
  }),
);

test("the class is a row for each student, and for each exercise a column of verdicts and one of points", () => {
  const { students, ...rest } = sampleSummary;
  const [first, second] = students as [StudentSummary, StudentSummary];
  const lost = { ...second, verdicts: { ...second.verdicts, "max-pool-2d": "judge-error" } } as const;
  expect(summaryCsv({ ...rest, students: [first, lost] }, LINES)).toMatchInlineSnapshot(`
    "student,folder,score,maxScore,complete,max-pool-2d,max-pool-2d points,avg-pool-2d,avg-pool-2d points
    김민지,김민지,6,10,true,correct,6,missing,0
    '=cmd|'/c calc'!A1,'=cmd%7C'%2Fc calc'!A1,2,10,false,judge-error,,missing,
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
  expect(summaryCsv(summary, [])).toBe(`student,folder,score,maxScore,complete\n${cell},f,0,1,true\n`);
});
