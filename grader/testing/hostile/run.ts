import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnsweredExercise, Course } from "../../class/course.ts";
import { outputsOf } from "../../class/outputs.ts";
import { pageWriting, studentResult, writeStudentReports } from "../../class/reports-folder.ts";
import { exerciseView } from "../../class/views.ts";
import { type Graded, grade, reportOf } from "../../grade.ts";
import type { OpenSession } from "../../model/program.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import { toStudents } from "../../report/access/disclosure.ts";
import { reportJson } from "../../report/record/json.ts";
import { openPages } from "../../report/render/page/open-pages.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import { MADE } from "../../sandbox/testing/hostile/made.ts";
import { submittedFile } from "../../submissions/submission.ts";
import type { Fate, HostileRow } from "../hostile-table.ts";
import { PATIENT } from "./course.ts";

/** What became of a program: its verdicts by case, and what its student reads. */
export type Outcome = { readonly kinds: readonly VerdictKind[]; readonly reports: string };

export type Stage = {
  readonly course: Course;
  readonly sandbox: Sandbox;
  /** A folder of its own, for hand-ins that are made and for reports. */
  readonly folder: string;
  /** Programs that reach for the network reach for this port. */
  readonly port: number;
};

const PROGRAMS = join(import.meta.dirname, "../../sandbox/testing/hostile");
const PORT = "47611";
const pages = openPages();

/** Grades every program as a student's hand-in, over a few jails that must outlive them all. */
export async function runHostile(stage: Stage, rows: readonly HostileRow[]): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const left = [...rows];
  const lane = async () => {
    const jail = stage.sandbox.openJail();
    for (let row = left.shift(); row !== undefined; row = left.shift())
      outcomes.set(row.path, await (row.path in MADE ? inItsOwnJail(stage, row) : outcomeOf(stage, row, jail.open)));
    await jail.close();
  };
  await Promise.all([lane(), lane(), lane()]);
  return outcomes;
}

/** What breaks the compiler breaks it for the whole process, which is its student's own. */
async function inItsOwnJail(stage: Stage, row: HostileRow): Promise<Outcome> {
  const jail = stage.sandbox.openJail();
  const outcome = await outcomeOf(stage, row, jail.open);
  await jail.close();
  return outcome;
}

async function outcomeOf(stage: Stage, row: HostileRow, open: OpenSession): Promise<Outcome> {
  const { path, fate } = row;
  const found = stage.course.exercises.find(({ exercise }) => path.startsWith(`${exercise.id}/`));
  if (found === undefined) throw new Error(`no exercise for ${path}`);
  const answered = fitted(found, fate);
  const submission = submittedFile(fileOf(stage, row), "student/program.ts");
  const aimed =
    submission.kind === "file"
      ? { ...submission, source: submission.source.replaceAll(PORT, String(stage.port)) }
      : submission;
  const { isHidden } = toStudents(new Date(0))(answered.exercise);
  const graded = await grade({ ...answered, isHidden, submission: aimed }, open);
  return {
    kinds: graded.entry.cases.map(({ verdict }) => verdict.kind),
    reports: await reportsOf(stage, path, graded, answered),
  };
}

/** What is ended from outside shows as much in one case as in two; what is not ended by its time needs enough of it. */
function fitted({ exercise, cases }: AnsweredExercise, fate: Fate): AnsweredExercise {
  if (fate !== "time-limit" && fate !== "memory-limit" && fate !== "output-limit") return { exercise, cases };
  const limits = fate === "time-limit" ? exercise.limits : PATIENT;
  return { exercise: { ...exercise, limits, cases: exercise.cases.slice(0, 1) }, cases: cases.slice(0, 1) };
}

function fileOf({ folder }: Stage, { attack, path }: HostileRow): string {
  const make = MADE[path];
  if (make === undefined) return join(PROGRAMS, attack, `${path.split("/")[1]}.ts`);
  const file = join(folder, path.replace("/", "-"));
  make(file);
  return file;
}

async function reportsOf({ folder }: Stage, path: string, graded: Graded, answered: AnsweredExercise): Promise<string> {
  const asOf = new Date(0);
  const view = await exerciseView(answered, graded.entry, outputsOf(graded), asOf, null);
  const exercises = new Map([[answered.exercise.id, view]]);
  const student = path.replace("/", "-");
  const whole = { report: reportOf("student", [graded.entry]), exercises };
  const writing = await pageWriting(await pages, folder, asOf, false);
  await writeStudentReports(folder, studentResult(student, whole, asOf), reportJson(whole.report), "en", writing);
  const read = (name: string) => readFileSync(join(folder, "students", student, name), "utf8");
  return ["report.json", "report.md", "report.html"].map((name) => withoutSource(read(name))).join("\n");
}

/** A page without what its student handed in: that they have. */
function withoutSource(text: string): string {
  return text.replace(/<pre id="[^"]*\.source".*?<\/pre>/gs, "");
}
