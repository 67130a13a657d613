import { expect, test } from "vitest";
import { unravel } from "../../numeric/shape.ts";
import { opNamed } from "../../ops/table.ts";
import { smallCourse } from "../../testing/small-course.ts";
import { windowAt } from "../page/student/window.ts";
import { windowAxes } from "./window-axes.ts";

test("the runs along each axis give back the window of every cell of every exercise", async () => {
  const course = await smallCourse();
  for (const { exercise, cases } of course) {
    for (const { testCase, answer } of cases) {
      const call = { inputs: testCase.inputs.map(({ tensor }) => tensor), options: testCase.options };
      const { shape, values } = answer.expected;
      const axes = windowAxes(exercise, call, shape);
      const shapes = call.inputs.map((input) => input.shape);
      for (let i = 0; i < values.length; i++) {
        const cell = unravel(i, shape);
        const box = opNamed(exercise.op).window(cell, shapes, testCase.options, exercise.layout);
        expect(axes && windowAt(cell, axes)).toEqual(box);
      }
    }
  }
});
