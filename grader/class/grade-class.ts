import pLimit from "p-limit";
import { type Graded, grade, reportOf } from "../grade.ts";
import type { RunProgram } from "../model/program.ts";
import type { Student } from "../model/submission.ts";
import type { StudentSummary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import type { Jail } from "../sandbox/sandbox.ts";
import { submission } from "../submissions/submission.ts";
import type { AnsweredExercise } from "./course.ts";
import type { PictureShelf } from "./picture-shelf.ts";
import { writeStudentReports } from "./reports-folder.ts";
import type { PageWriting } from "./student-pages.ts";
import { studentSummary } from "./summary.ts";
import { exerciseView } from "./views.ts";

/** Everything one run over a class needs. */
export type ClassRun = {
  readonly exercises: readonly AnsweredExercise[];
  readonly solutionsFolder: string;
  readonly reportsFolder: string;
  /** The report folder of each student, by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly shelf: PictureShelf;
  /** null: reports come without HTML. */
  readonly pages: PageWriting | null;
  readonly openJail: () => Jail;
  /** How many students are graded at once. */
  readonly lanes: number;
  readonly asOf: Date;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onGraded: (student: StudentSummary) => void;
};

/** Grades every student in a jail of their own and writes their reports; returns their lines in the order given. */
export async function gradeClass(run: ClassRun, students: readonly Student[]): Promise<readonly StudentSummary[]> {
  const lane = pLimit(run.lanes);
  try {
    return await Promise.all(students.map((student) => lane(() => gradeStudent(run, student))));
  } finally {
    lane.clearQueue();
  }
}

async function gradeStudent(run: ClassRun, student: Student): Promise<StudentSummary> {
  run.signal.throwIfAborted();
  const jail = run.openJail();
  let graded: readonly Graded[];
  try {
    graded = await gradeTasks(run, student, jail.run);
  } finally {
    await jail.close();
  }
  run.signal.throwIfAborted();
  const report = reportOf(
    student.name,
    graded.map(({ entry }) => entry),
  );
  const folder = run.folders.get(student.name) ?? student.name;
  const exercises = new Map<string, Awaited<ReturnType<typeof exerciseView>>>();
  for (const [i, { exercise, cases }] of run.exercises.entries()) {
    const each = graded[i];
    if (each !== undefined) exercises.set(exercise.id, await exerciseView(each, cases, run.asOf, run.shelf));
  }
  await writeStudentReports(run.reportsFolder, folder, { report, exercises }, run.asOf, run.language, run.pages);
  const line = studentSummary(report, folder);
  run.onGraded(line);
  return line;
}

async function gradeTasks(run: ClassRun, student: Student, runProgram: RunProgram): Promise<readonly Graded[]> {
  const graded: Graded[] = [];
  for (const { exercise, cases } of run.exercises) {
    const handedIn = submission(run.solutionsFolder, student, exercise.id);
    graded.push(await grade({ exercise, cases, submission: handedIn }, runProgram));
    run.signal.throwIfAborted();
  }
  return graded;
}
