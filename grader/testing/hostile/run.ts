import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnsweredExercise, Course } from "../../class/course.ts";
import { outputsOf } from "../../class/outputs.ts";
import { pageWriting, studentResult, writeStudentReports } from "../../class/reports-folder.ts";
import type { PageWriting } from "../../class/student-pages.ts";
import { exerciseView } from "../../class/views.ts";
import { type Graded, grade, reportOf } from "../../grade.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { Limits } from "../../model/limits.ts";
import type { OpenSession } from "../../model/program.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import { toStudents } from "../../report/access/disclosure.ts";
import { reportJson } from "../../report/record/json.ts";
import { openPages } from "../../report/render/page/open-pages.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { HostileProgram } from "../../sandbox/testing/hostile/corpus.ts";
import type { Fate } from "../../sandbox/testing/hostile/head.ts";
import { submittedFile } from "../../submissions/submission.ts";
import { ENOUGH, PATIENT } from "./course.ts";

/** The outcome of a program: its verdicts by case, and what its student reads. */
export type Outcome = { readonly kinds: readonly VerdictKind[]; readonly reports: string };

export type Stage = {
  readonly course: Course;
  readonly sandbox: Sandbox;
  /** A separate folder, for submissions and reports. */
  readonly folder: string;
  /** The port that programs using the network connect to. */
  readonly port: number;
};

/** The pages of all programs share their assets. */
type Staged = Stage & { readonly writing: PageWriting | null };

const PORT = "47611";
const AS_OF = new Date(0);
const pages = openPages();

/** Grades every program as a student's submission, in a few jails that must survive them all; the outcomes by name. */
export async function runHostile(
  stage: Stage,
  programs: readonly HostileProgram[],
): Promise<ReadonlyMap<string, Outcome>> {
  mkdirSync(handIns(stage), { recursive: true });
  const outcomes = new Map<string, Outcome>();
  const staged = { ...stage, writing: await pageWriting(await pages, stage.folder, AS_OF, false) };
  const left = [...programs];
  const lane = async () => {
    const jail = stage.sandbox.openJail();
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const isMade = next.source === null;
      outcomes.set(next.name, await (isMade ? inItsOwnJail(staged, next) : outcomeOf(staged, next, jail.open)));
    }
    await jail.close();
  };
  await Promise.all([lane(), lane(), lane()]);
  return outcomes;
}

/** Whatever breaks the compiler breaks it for the whole process, so such a program gets its own. */
async function inItsOwnJail(stage: Staged, program: HostileProgram): Promise<Outcome> {
  const jail = stage.sandbox.openJail();
  const outcome = await outcomeOf(stage, program, jail.open);
  await jail.close();
  return outcome;
}

async function outcomeOf(stage: Staged, program: HostileProgram, open: OpenSession): Promise<Outcome> {
  const { name, fate, put } = program;
  const found = stage.course.exercises.find(({ exercise }) => exercise.id === program.exercise);
  if (found === undefined) throw new Error(`no exercise \`${program.exercise}\` for ${name}`);
  const answered = fitToFate(found, fate);
  const file = join(handIns(stage), name);
  put(file);
  const submission = submittedFile(file, "student/program.ts");
  const aimed =
    submission.kind === "file"
      ? { ...submission, source: submission.source.replaceAll(PORT, String(stage.port)) }
      : submission;
  const { isHidden } = toStudents(AS_OF)(answered.exercise);
  const graded = await grade({ ...answered, isHidden, submission: aimed }, open);
  return {
    kinds: graded.entry.cases.map(({ verdict }) => verdict.kind),
    reports: await reportsOf(stage, name, graded, answered),
  };
}

/** A program stopped from outside shows as much in one case as in two. */
function fitToFate({ exercise, cases }: AnsweredExercise, fate: Fate): AnsweredExercise {
  const limits = limitsOf(exercise, fate);
  const count = limits === ENOUGH ? cases.length : 1;
  return { exercise: { ...exercise, limits, cases: exercise.cases.slice(0, count) }, cases: cases.slice(0, count) };
}

function limitsOf({ limits }: Exercise, fate: Fate): Limits {
  if (fate === "time-limit") return limits;
  return fate === "memory-limit" || fate === "output-limit" ? PATIENT : ENOUGH;
}

function handIns({ folder }: Stage): string {
  return join(folder, "hand-ins");
}

async function reportsOf(
  { folder, writing }: Staged,
  name: string,
  graded: Graded,
  answered: AnsweredExercise,
): Promise<string> {
  const view = await exerciseView(answered, graded.entry, outputsOf(graded), AS_OF, null);
  const exercises = new Map([[answered.exercise.id, view]]);
  const whole = { report: reportOf("student", [graded.entry]), exercises };
  await writeStudentReports(folder, studentResult(name, whole, AS_OF), reportJson(whole.report), "en", writing);
  const read = (file: string) => readFileSync(join(folder, "students", name, file), "utf8");
  return ["report.json", "report.md", "report.html"].map((file) => withoutSource(read(file))).join("\n");
}

/** The page without the student's own source, which they may see anyway. */
function withoutSource(text: string): string {
  return text.replace(/<pre id="[^"]*\.source".*?<\/pre>/gs, "");
}
