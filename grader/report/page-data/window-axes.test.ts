import { expect, test } from "vitest";
import { unravel } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { smallCourse } from "../../testing/small-course.ts";
import { inside, windowAt } from "../page/shared/window.ts";
import { windowAxes } from "./window-axes.ts";

test("the runs along each axis give back the window of every cell of every exercise, with and without its padding", async () => {
  const course = await smallCourse();
  for (const { exercise, cases } of course) {
    const { window, padded } = opOf(exercise);
    for (const { testCase, answer } of cases) {
      const { shape, values } = answer.expected;
      const [input] = testCase.call.inputs;
      const axes = windowAxes(exercise, testCase.call, shape);
      for (let i = 0; i < values.length; i++) {
        const cell = unravel(i, shape);
        const found = axes && windowAt(cell, axes);
        expect(found).toEqual(padded(cell, testCase.call));
        expect(found && inside(found, input?.shape ?? [])).toEqual(window(cell, testCase.call));
      }
    }
  }
});
