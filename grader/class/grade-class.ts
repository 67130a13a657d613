import pLimit from "p-limit";
import { type Graded, grade, reportOf } from "../grade.ts";
import { type Marking, marked } from "../marks/marked.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { OpenSession } from "../model/program.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { RefusedFolder, Student, Submission, UnclaimedFile } from "../model/submission.ts";
import { specOf } from "../reference/asked.ts";
import { toStudents } from "../report/access/disclosure.ts";
import type { ChangedStudent } from "../report/facts/changes.ts";
import { reportJson } from "../report/record/json.ts";
import type { Jail } from "../sandbox/sandbox.ts";
import { submission } from "../submissions/submission.ts";
import { fileMeantFor } from "../submissions/unclaimed.ts";
import { changedStudent } from "./changes.ts";
import type { AnsweredExercise } from "./course.ts";
import { type Keeping, keptOver } from "./kept-over.ts";
import { withMarks } from "./marks.ts";
import { outputsOf } from "./outputs.ts";
import { type Publishing, publish, type ReportWriter } from "./publish.ts";
import { whyNotWritten } from "./unwritten.ts";

/** Everything one run over a class needs. */
export type ClassRun = ReportWriter & {
  readonly solutionsFolder: string;
  /** Where attempts are that may count in spite of being late, a folder a student; null: there are none. */
  readonly lateFolder: string | null;
  /** The exercises to grade; reports keep the other exercises they include. */
  readonly asked: readonly AnsweredExercise[];
  /** Files of these students, and of others, that belong to no exercise. */
  readonly unclaimed: readonly UnclaimedFile[];
  readonly keeping: Keeping;
  /** The report folder of each student, by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly openJail: () => Jail;
  /** How many students are graded at once. */
  readonly lanes: number;
  readonly signal: AbortSignal;
  /** Called for every student whose report was written or could not be. */
  readonly onDone: (student: Student) => void;
};

/** The result of a run, in the order of the students. */
export type GradedClass = {
  readonly lines: readonly ClassLine[];
  /** Students whose report could not be written, by folder. */
  readonly unwritten: readonly RefusedFolder[];
  /** Students whose earlier outputs, in exercises not graded now, are no longer known. */
  readonly poorer: readonly string[];
  /** Students whose reports say something else than before. */
  readonly changed: readonly ChangedStudent[];
};

/**
 * Grades each student in their own jail and writes their reports; an interrupted run finishes the reports it is
 * writing.
 */
export async function gradeClass(run: ClassRun, students: readonly Student[]): Promise<GradedClass> {
  const lane = pLimit(run.lanes);
  const writing: Promise<unknown>[] = [];
  const one = async (student: Student): Promise<Fate> => {
    const graded = await gradeStudent(run, student);
    const written = writeStudent(run, student, graded);
    writing.push(written);
    const fate = await written;
    run.onDone(student);
    return fate;
  };
  try {
    return gather(await Promise.all(students.map((student) => lane(() => one(student)))));
  } finally {
    lane.clearQueue();
    await Promise.allSettled(writing);
  }
}

/** The outcome for one student. */
type Fate =
  | ({ readonly kind: "written" } & Publishing)
  | { readonly kind: "unwritten"; readonly folder: string; readonly why: string };

async function gradeStudent(run: ClassRun, student: Student): Promise<readonly Graded[]> {
  run.signal.throwIfAborted();
  const jail = run.openJail();
  try {
    return await gradeTasks(run, student, jail.open);
  } finally {
    await jail.close();
    run.signal.throwIfAborted();
  }
}

async function gradeTasks(run: ClassRun, student: Student, open: OpenSession): Promise<readonly Graded[]> {
  const graded: Graded[] = [];
  const unclaimed = run.unclaimed.filter(({ folder }) => folder === student.folder);
  for (const { exercise, cases } of run.asked) {
    const { isHidden } = toStudents(run.asOf)(exercise);
    const attempt = (handedIn: Submission) => grade({ exercise, cases, isHidden, submission: handedIn }, open);
    const first = await attempt(submission(run.solutionsFolder, student, exercise.id));
    const late = lateSubmission(run, student, exercise.id);
    const one = late === null ? first : higherMark(late.marking, student, [first, await attempt(late.submission)]);
    graded.push({ ...one, entry: withOtherFile(one.entry, unclaimed) });
    run.signal.throwIfAborted();
  }
  return graded;
}

/** An attempt of which it is known how late it is; null: there is none. */
function lateSubmission({ lateFolder, marking }: ClassRun, student: Student, exercise: string) {
  if (lateFolder === null || marking === null) return null;
  const late = submission(lateFolder, { ...student, folder: student.name }, exercise);
  const isKnown = late.kind === "file" && marking.submittedAt(student.name, exercise, late.sha256) !== null;
  return isKnown ? { submission: late, marking } : null;
}

/** The attempt with the higher mark; of equal ones the first. */
function higherMark(marking: Marking, { name }: Student, [first, late]: readonly [Graded, Graded]): Graded {
  const markOf = ({ entry }: Graded) => marked(entry, name, marking).score;
  return markOf(late) > markOf(first) ? late : first;
}

/** An archive is not worth mentioning if the exercise's own file was graded. */
function withOtherFile(entry: ExerciseReport, unclaimed: readonly UnclaimedFile[]): ExerciseReport {
  const isMissing = entry.status === "missing";
  const meant = unclaimed.filter(({ exercise }) => isMissing || exercise !== null);
  const otherFile = fileMeantFor(entry.exercise, meant);
  return otherFile === null ? entry : { ...entry, otherFile };
}

async function writeStudent(run: ClassRun, { name }: Student, graded: readonly Graded[]): Promise<Fate> {
  const folder = run.folders.get(name) ?? name;
  try {
    const before = await keptOver(run.keeping, run.reportsFolder, folder, name);
    const renewed = graded.map(({ exercise, entry }) => ({ ...entry, spec: specOf(exercise) }));
    const entries = inOrder([...renewed, ...before.entries], run.exercises);
    const report = withMarks(reportOf(name, entries), run.marking);
    const outputs = new Map([...before.outputs, ...graded.map((each) => [each.exercise.id, outputsOf(each)] as const)]);
    const text = reportJson(report);
    const keptIds = new Set(before.entries.map(({ exercise }) => exercise));
    const published = await publish(run, { report, text, folder, outputs, keptOver: keptIds });
    await run.keeping.kept.put(
      text,
      outputs,
      run.exercises.map(({ exercise }) => exercise),
    );
    return { kind: "written", ...published };
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === null) throw error;
    return { kind: "unwritten", folder, why };
  }
}

/** Entries in the course's order; those of removed exercises come last. */
function inOrder(entries: readonly ExerciseReport[], course: readonly AnsweredExercise[]): readonly ExerciseReport[] {
  const places = new Map(course.map(({ exercise }, i) => [exercise.id, i]));
  const placeOf = ({ exercise }: ExerciseReport) => places.get(exercise) ?? course.length;
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function gather(fates: readonly Fate[]): GradedClass {
  const written = fates.filter((fate) => fate.kind === "written");
  return {
    lines: written.map(({ line }) => line),
    unwritten: fates.filter((fate) => fate.kind === "unwritten").map(({ folder, why }) => ({ folder, why })),
    poorer: written.filter(({ isPoorer }) => isPoorer).map(({ line }) => line.summary.student),
    changed: written.flatMap(({ line, changes }) => (changes === null ? [] : [changedStudent(line, changes)])),
  };
}
