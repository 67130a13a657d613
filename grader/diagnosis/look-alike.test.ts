import { expect, it } from "vitest";
import { toNested } from "../numeric/nested.ts";
import { opOf } from "../ops/op-of.ts";
import { smallCourse } from "../testing/small-course.ts";
import { LOOK_ALIKES, lookAlikes } from "./look-alike.ts";

const course = await smallCourse();

it.each(course.map((answered) => [answered.exercise.id, answered] as const))(
  "inputs like a case of %s have its shape and options, other numbers and another answer",
  (_, { exercise, cases }) => {
    const found = cases.map((answered) => ({ answered, questions: lookAlikes(exercise, answered) }));
    expect(found.filter(({ questions }) => questions.length === LOOK_ALIKES).length).toBeGreaterThan(cases.length / 2);
    for (const { answered, questions } of found) {
      const { inputs, options } = answered.testCase.call;
      const answer = toNested(answered.answer.expected);
      expect([0, LOOK_ALIKES]).toContain(questions.length);
      for (const question of questions) {
        expect(question.options).toBe(options);
        expect(question.inputs.map(({ shape }) => shape)).toEqual(inputs.map(({ shape }) => shape));
        expect(toNested(opOf(exercise).model(question))).not.toEqual(answer);
      }
    }
  },
);
