import { expect, test } from "vitest";
import { unravel } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { smallCourse } from "../../testing/small-course.ts";
import { windowAt } from "../page/student/window.ts";
import { paddedAxes, windowAxes } from "./window-axes.ts";

test("the runs along each axis give back the window of every cell of every exercise", async () => {
  const course = await smallCourse();
  for (const { exercise, cases } of course) {
    for (const { testCase, answer } of cases) {
      const { shape, values } = answer.expected;
      const axes = windowAxes(exercise, testCase.call, shape);
      for (let i = 0; i < values.length; i++) {
        const cell = unravel(i, shape);
        expect(axes && windowAt(cell, axes)).toEqual(opOf(exercise).window(cell, testCase.call));
      }
    }
  }
});

test("windows with padding are kept for every call whose windows reach outside its input, and for no other", async () => {
  const course = await smallCourse();
  const found = course.flatMap(({ exercise, cases }) =>
    cases.map(({ testCase: { call }, answer: { expected } }) => {
      const cells = Array.from(expected.values, (_, i) => unravel(i, expected.shape));
      const { window, padded } = opOf(exercise);
      const axes = paddedAxes(exercise, call, expected.shape);
      for (const cell of cells)
        expect(axes === undefined ? window(cell, call) : windowAt(cell, axes)).toEqual(padded(cell, call));
      return axes !== undefined;
    }),
  );
  expect(new Set(found)).toEqual(new Set([true, false]));
});
