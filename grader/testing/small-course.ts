import { createHash } from "node:crypto";
import { join } from "node:path";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { type Graded, grade } from "../grade.ts";
import type { OpenSession } from "../model/program.ts";
import { openReference } from "../reference/reference.ts";
import { toStudents } from "../report/access/disclosure.ts";

export const EXERCISES = join(import.meta.dirname, "..", "..", "exercises");

/** The repository's own exercises with their answers, or those of `only`, without cases of more than `most` values. */
export async function smallCourse(only: readonly string[] = [], most = 5000): Promise<readonly AnsweredExercise[]> {
  const { exercises } = await openCourse(EXERCISES, openReference("auto"), only);
  return exercises.map(({ exercise, cases }) => {
    const small = cases.filter(({ testCase }) => testCase.call.inputs.every(({ values }) => values.length <= most));
    return { exercise: { ...exercise, cases: small.map(({ testCase }) => testCase) }, cases: small };
  });
}

/** Grades a program's text as a student's file. */
export function gradeText({ exercise, cases }: AnsweredExercise, source: string, open: OpenSession): Promise<Graded> {
  const sha256 = createHash("sha256").update(source).digest("hex");
  const { isHidden } = toStudents(new Date(0))(exercise);
  const submission = { kind: "file", path: `student/${exercise.id}.ts`, source, sha256 } as const;
  return grade({ exercise, cases, isHidden, submission }, open);
}
