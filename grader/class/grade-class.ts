import pLimit from "p-limit";
import { type Graded, grade, reportOf } from "../grade.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { OpenSession } from "../model/program.ts";
import type { Student } from "../model/submission.ts";
import type { StudentSummary } from "../model/summary.ts";
import { toStudents } from "../report/disclosure.ts";
import { reportJson } from "../report/json.ts";
import type { Jail } from "../sandbox/sandbox.ts";
import { submission } from "../submissions/submission.ts";
import type { KeptOutputs } from "./kept-outputs.ts";
import { outputsOf } from "./outputs.ts";
import { type Publication, publish } from "./publish.ts";

/** Everything one run over a class needs. */
export type ClassRun = Publication & {
  readonly solutionsFolder: string;
  /** The report folder of each student, by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly kept: KeptOutputs;
  readonly openJail: () => Jail;
  /** How many students are graded at once. */
  readonly lanes: number;
  readonly signal: AbortSignal;
  readonly onGraded: (student: StudentSummary) => void;
};

/** Grades every student in a jail of their own and writes their reports; returns their lines in the order given. */
export async function gradeClass(run: ClassRun, students: readonly Student[]): Promise<readonly ClassLine[]> {
  const lane = pLimit(run.lanes);
  try {
    return await Promise.all(students.map((student) => lane(() => gradeStudent(run, student))));
  } finally {
    lane.clearQueue();
  }
}

async function gradeStudent(run: ClassRun, student: Student): Promise<ClassLine> {
  run.signal.throwIfAborted();
  const jail = run.openJail();
  let graded: readonly Graded[];
  try {
    graded = await gradeTasks(run, student, jail.open);
  } finally {
    await jail.close();
  }
  run.signal.throwIfAborted();
  const report = reportOf(
    student.name,
    graded.map(({ entry }) => entry),
  );
  const outputs = new Map(graded.map((each) => [each.exercise.id, outputsOf(each)]));
  const text = reportJson(report);
  const line = await publish(run, { report, text }, run.folders.get(student.name) ?? student.name, outputs);
  await run.kept.put(
    text,
    outputs,
    graded.map(({ exercise }) => exercise),
  );
  run.onGraded(line.summary);
  return line;
}

async function gradeTasks(run: ClassRun, student: Student, open: OpenSession): Promise<readonly Graded[]> {
  const graded: Graded[] = [];
  for (const { exercise, cases } of run.exercises) {
    const handedIn = submission(run.solutionsFolder, student, exercise.id);
    const { isHidden } = toStudents(run.asOf)(exercise);
    graded.push(await grade({ exercise, cases, isHidden, submission: handedIn }, open));
    run.signal.throwIfAborted();
  }
  return graded;
}
