import { expect, test } from "vitest";
import { judge } from "../judge/judge.ts";
import type { Exercise } from "../model/exercise.ts";
import { answerByModel } from "../reference/answer-by-model.ts";
import { smallCourse } from "../testing/small-course.ts";
import { caseFailure } from "./case-failure.ts";
import { type Learned, runInProcess } from "./run-in-process.ts";

const [found] = await smallCourse(["avg-pool-2d"]);
if (found === undefined) throw new Error("there is no such exercise");
const { exercise } = found;

function failureOf(learned: Learned, of: Exercise = exercise, caseId = "lesson") {
  const testCase = of.cases.find(({ id }) => id === caseId);
  if (testCase === undefined) throw new Error(`there is no case ${caseId}`);
  const answer = answerByModel(of, testCase);
  const { run, returned } = runInProcess(learned, testCase.call);
  const verdict = judge(run, answer, of, testCase);
  return caseFailure({ exercise: of, testCase, answer, run, returned, verdict }, "en", new Date(), new Error());
}

const RIGHT = [
  [3.75, 1.25],
  [3, 2],
];
const nearly = RIGHT.map((row) => row.map((value, i) => value + (i === 0 ? 1 : 1e-9)));

test("a wrong cell is told as on the terminal, and a cell within the tolerance is no difference beside it", () => {
  const { message, expected, actual, showDiff } = failureOf(() => nearly);
  expect(message).toMatchInlineSnapshot(`
    "2 of 4 cells differ
    call: avgPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 4 × 4
    at [0, 0]: expected 3.75, actual 4.75, off by 1; (1 + 3 + 2 + 9) / 4 = 3.75"
  `);
  const [first, second] = nearly;
  expect({ expected, actual, showDiff }).toEqual({
    expected: [
      [3.75, first?.[1]],
      [3, second?.[1]],
    ],
    actual: nearly,
    showDiff: true,
  });
});

test("a result of another shape and one that is none are compared as they came", () => {
  const wrongShape = failureOf(() => [[1, 2]]);
  expect(wrongShape).toMatchObject({
    message: expect.stringMatching(/^wrong shape/),
    expected: RIGHT,
    actual: [[1, 2]],
  });
  const none = failureOf(() => undefined);
  expect(none).toMatchObject({ message: expect.stringContaining("undefined"), expected: RIGHT, actual: undefined });
});

test("a changed input is told", () => {
  const changing = (x: number[][]) => {
    x.pop();
    return [[0]];
  };
  expect(failureOf(changing).message).toContain("input: Your function changed the array it was given.");
});

test("as long as the hints of an exercise are closed, neither values nor places are told", () => {
  const never = { date: new Date("2999-01-01"), offset: "Z" };
  const closed = { ...exercise, hints: { fails: never, where: never, value: never } };
  const { message, expected, actual, showDiff } = failureOf(() => nearly, closed);
  expect({ message, expected, actual, showDiff }).toMatchInlineSnapshot(`
    {
      "actual": undefined,
      "expected": undefined,
      "message": "wrong values
    call: avgPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 4 × 4",
      "showDiff": false,
    }
  `);
});
