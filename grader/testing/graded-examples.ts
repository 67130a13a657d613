import { join } from "node:path";
import type { AnsweredExercise } from "../class/course.ts";
import { type Graded, grade } from "../grade.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { submittedFile } from "../submissions/submission.ts";
import { type Example, examplesOf } from "./examples.ts";
import { ran } from "./ran.ts";
import { EXERCISES } from "./small-course.ts";

export type GradedExample = Example & { readonly exercise: string; readonly entry: Graded["entry"] };

/** Grades the examples of an exercise in one jail; each exercise once for all tests, whichever comes first. */
export function exampleGrader(sandbox: Sandbox): (answered: AnsweredExercise) => Promise<readonly GradedExample[]> {
  const graded = new Map<string, Promise<readonly GradedExample[]>>();
  return (answered) => {
    const { id } = answered.exercise;
    const known = graded.get(id) ?? gradeExamples(answered, sandbox);
    graded.set(id, known);
    return known;
  };
}

async function gradeExamples(
  { exercise, cases }: AnsweredExercise,
  sandbox: Sandbox,
): Promise<readonly GradedExample[]> {
  const jail = sandbox.openJail();
  const all: GradedExample[] = [];
  for (const example of examplesOf(exercise.id)) {
    const submission = submittedFile(join(EXERCISES, exercise.id, "examples", example.name), example.name);
    const { entry } = await grade({ exercise, cases, isHidden: () => false, submission }, jail.open);
    all.push({ ...example, exercise: exercise.id, entry });
    ran("example", exercise.id, example.name);
  }
  await jail.close();
  return all;
}
