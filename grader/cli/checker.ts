import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { outputsOf } from "../class/outputs.ts";
import { exerciseView } from "../class/views.ts";
import { type Graded, grade, reportOf } from "../grade.ts";
import type { SandboxChoice } from "../model/manifest.ts";
import type { OpenSession } from "../model/program.ts";
import type { Submission } from "../model/submission.ts";
import { type Disclosure, disclosureFor, toStudents } from "../report/access/disclosure.ts";
import type { ReportView } from "../report/access/view.ts";
import { forStudent } from "../report/access/visible.ts";
import type { CheckTarget } from "./check-target.ts";
import { isSound } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { referenceFor, sandboxFor } from "./machine.ts";
import type { OptionValues } from "./options.ts";
import { isEverythingRequired } from "./required.ts";
import type { Streams } from "./streams.ts";

/** Tries files on the open cases of one exercise, one after another: its answers are known, and a jail is open. */
export type Checker = {
  /** How many cases a check runs. */
  readonly cases: number;
  /** `watched`: what goes between the check and its jail, for instance a count of the cases. */
  readonly check: (file: string, submission: Submission, watched?: Watched) => Promise<Checked>;
  /** Ends the check that is running, whose result is worth nothing then; the next one gets a new jail. */
  readonly cancel: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Watched = (open: OpenSession) => OpenSession;

/** The result of a check. */
export type Checked = {
  /** What the learner may see of it; without any exercise where that is nothing. */
  readonly seen: ReportView;
  readonly code: typeof EXIT.done | typeof EXIT.notRight | typeof EXIT.incomplete;
};

/** The exercise of a check with its answers; null if its spec is in error, after saying so. */
export async function answeredFor(
  { exercisesFolder, id }: Pick<CheckTarget, "exercisesFolder" | "id">,
  { engine }: OptionValues<"engine">,
  streams: Streams,
): Promise<AnsweredExercise | null> {
  const reference = await referenceFor(engine, streams, { told: "limits" });
  const { exercises, diagnostics } = await openCourse(exercisesFolder, reference, [id]);
  const [answered] = exercises;
  return isSound(diagnostics, "checked", streams) && answered !== undefined ? answered : null;
}

export async function openChecker(
  answered: AnsweredExercise,
  asOf: Date,
  { sandbox: choice }: OptionValues<"sandbox">,
  streams: Streams,
): Promise<Checker> {
  const { exercise, cases } = openPart(answered, disclosureFor(answered.exercise, "student", asOf));
  const sandbox = await sandboxFor(sandboxOf(choice), [exercise], streams, "limits");
  let jail = sandbox.openJail();
  return {
    cases: cases.length,
    async check(file, submission, watched = (open) => open) {
      const task = { exercise, cases, isHidden: () => false, submission };
      return seenBy({ exercise, cases }, await grade(task, watched(jail.open)), file, asOf);
    },
    async cancel() {
      const cancelled = jail;
      jail = sandbox.openJail();
      await cancelled.close();
    },
    async close() {
      await jail.close();
      await sandbox.close();
    },
  };
}

/** A learner's own file needs no boundary; a machine of which everything is required must have one all the same. */
function sandboxOf(choice: OptionValues<"sandbox">["sandbox"]): SandboxChoice {
  return choice === "auto" && !isEverythingRequired() ? "own-code" : choice;
}

/**
 * The part of an exercise that a learner may see; the whole if that is nothing, because compile errors are shown
 * anyway.
 */
function openPart(answered: AnsweredExercise, { isHidden }: Disclosure): AnsweredExercise {
  const { exercise, cases } = answered;
  const open = cases.filter(({ testCase }) => !isHidden(testCase.id));
  if (open.length === 0) return answered;
  return { exercise: { ...exercise, cases: open.map(({ testCase }) => testCase) }, cases: open };
}

async function seenBy(run: AnsweredExercise, graded: Graded, file: string, asOf: Date): Promise<Checked> {
  const report = reportOf(file, [graded.entry]);
  const view = await exerciseView(run, graded.entry, outputsOf(graded), asOf, null);
  const visible = forStudent({ report, exercises: new Map([[run.exercise.id, view]]) }, toStudents(asOf));
  const isRight = hasOpenCase(visible) && graded.entry.verdict === "correct";
  return {
    seen: hasOpenCase(visible) || hasFault(visible) ? visible : { ...visible, report: reportOf(file, []) },
    code: !report.complete ? EXIT.incomplete : isRight ? EXIT.done : EXIT.notRight,
  };
}

function hasOpenCase({ report }: ReportView): boolean {
  return report.exercises.some(({ cases }) => cases.some((each) => !("hidden" in each)));
}

function hasFault({ report }: ReportView): boolean {
  return report.exercises.some(({ fault }) => fault !== undefined);
}
