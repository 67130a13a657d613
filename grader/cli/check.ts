import { basename } from "node:path";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { outputsOf } from "../class/outputs.ts";
import { exerciseView } from "../class/views.ts";
import { type Graded, grade, reportOf } from "../grade.ts";
import type { SandboxChoice } from "../model/manifest.ts";
import type { Submission } from "../model/submission.ts";
import type { Language } from "../model/text.ts";
import { type Disclosure, disclosureFor, toStudents } from "../report/access/disclosure.ts";
import type { ReportView } from "../report/access/view.ts";
import { forStudent } from "../report/access/visible.ts";
import { textIn, WORDS } from "../report/locales/languages.ts";
import { USAGE_WORDS } from "../report/locales/usage.ts";
import { reportJson } from "../report/record/json.ts";
import { checkText } from "../report/render/terminal/check.ts";
import { visible } from "../report/text/escape.ts";
import { inCourseOrder } from "../spec/course/order.ts";
import { exerciseIds, readExercises } from "../spec/read-exercises.ts";
import { REMEDIES } from "../store/remedies.ts";
import { submittedFile } from "../submissions/submission.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import { aheadNotice, aheadOf } from "./ahead.ts";
import { countingCases } from "./case-count.ts";
import { type CheckTarget, checkTarget } from "./check-target.ts";
import { type Context, command } from "./command.ts";
import { isSound } from "./diagnostics.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { referenceFor, sandboxFor } from "./machine.ts";
import type { OptionValues } from "./options.ts";
import { refuseOtherExercise } from "./other-exercise.ts";
import { say } from "./report-writer.ts";
import { isEverythingRequired } from "./required.ts";
import type { Streams } from "./streams.ts";

const OPTIONS = [
  "exercises",
  "solutions",
  "whose",
  "engine",
  "sandbox",
  "langOfLocale",
  "asOf",
  "all",
  "json",
] as const;
type CheckOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Says of every public case whether your function gets it right; of the first that it gets wrong, where it differs and how
far; and what you may have misunderstood. A file alone will do where it is called like its exercise.

Examples:
  poolgrade check max-pool-2d
  poolgrade check max-pool-2d solutions/kim-minji/max-pool-2d.ts
  poolgrade check solutions/kim-minji/max-pool-2d.ts --lang ko
  poolgrade check max-pool-2d --student kim-minji
  poolgrade check max-pool-2d --all

${exitHelp(
  ["done", "every public case is right"],
  ["notRight", "not right yet, or no case is public"],
  ["authorError", "the exercise's spec is in error: tell your instructor"],
  USAGE,
  ["incomplete", "poolgrade itself failed"],
)}`;

export const checkCommand = command({
  name: "check",
  description: "try one file on the public cases of one exercise; writes nothing",
  arguments: {
    "<exercise>": "id of the exercise, or its folder",
    "[file]": "the TypeScript file to try (default: EXERCISE.ts where you stand, or in the only student's folder)",
  },
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: (options, words, context) => check(words, options, context),
});

async function check(words: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { streams } = context;
  const target = await checkTarget(words, options);
  const reference = await referenceFor(options.engine, streams, { told: "limits" });
  const course = await openCourse(target.exercisesFolder, reference, [target.id]);
  const [answered] = course.exercises;
  if (!isSound(course.diagnostics, "checked", streams) || answered === undefined) return EXIT.authorError;
  const submission = submittedFile(target.file);
  await refuseOtherExercise(answered.exercise, target.exercisesFolder, target.file, submission);
  streams.err(nameNotice(target.id, target.file, options.lang));
  const asOf = options.asOf?.date ?? new Date();
  const shown = disclosureFor(answered.exercise, "student", asOf);
  const run = openPart(answered, shown);
  const code = await tell(
    target,
    run,
    await tryFile(run, submission, sandboxOf(options), streams),
    asOf,
    options,
    streams,
  );
  if (options.json) return code;
  streams.out(hiddenText(answered, shown, options.lang));
  if (code === EXIT.done) streams.out(await nextText(target, options, context));
  return code;
}

/** A learner's own file needs no boundary; a machine of which everything is required must have one all the same. */
function sandboxOf({ sandbox }: CheckOptions): SandboxChoice {
  return sandbox === "auto" && !isEverythingRequired() ? "own-code" : sandbox;
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

async function tryFile(
  { exercise, cases }: AnsweredExercise,
  submission: Submission,
  choice: SandboxChoice,
  streams: Streams,
): Promise<Graded> {
  const sandbox = await sandboxFor(choice, [exercise], streams, "limits");
  const counting = countingCases(cases.length, streams);
  try {
    const jail = sandbox.openJail();
    const graded = await grade({ exercise, cases, isHidden: () => false, submission }, counting.open(jail.open));
    await jail.close();
    return graded;
  } finally {
    counting.stop();
    await sandbox.close();
  }
}

async function tell(
  { id, file }: CheckTarget,
  run: AnsweredExercise,
  graded: Graded,
  asOf: Date,
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const report = reportOf(file, [graded.entry]);
  const view = await exerciseView(run, graded.entry, outputsOf(graded), asOf, null);
  const visible = forStudent({ report, exercises: new Map([[id, view]]) }, toStudents(asOf));
  const shown = hasOpenCase(visible) || hasFault(visible) ? visible : { ...visible, report: reportOf(file, []) };
  say(aheadNotice(aheadOf(options.asOf), options.lang), streams);
  if (options.json) streams.out(reportJson(shown.report));
  else streams.out(checkText(shown, options.lang, streams.screen, options.all ? "all" : "first"));
  if (!report.complete) return EXIT.incomplete;
  return hasOpenCase(visible) && graded.entry.verdict === "correct" ? EXIT.done : EXIT.notRight;
}

function hasOpenCase({ report }: ReportView): boolean {
  return report.exercises.some(({ cases }) => cases.some((each) => !("hidden" in each)));
}

function hasFault({ report }: ReportView): boolean {
  return report.exercises.some(({ fault }) => fault !== undefined);
}

/** A note that hidden cases are not reported here. */
function hiddenText({ cases }: AnsweredExercise, { isHidden }: Disclosure, language: Language): string {
  const hidden = cases.filter(({ testCase }) => isHidden(testCase.id));
  const [points, of] = [pointsOf(hidden), pointsOf(cases)];
  const { hiddenToo, onlyHidden } = WORDS[language];
  if (hidden.length === 0) return "";
  return hidden.length < cases.length ? `  ${hiddenToo(hidden.length, points, of)}\n` : `${onlyHidden(points)}\n`;
}

function pointsOf(cases: AnsweredExercise["cases"]): number {
  return cases.reduce((sum, { testCase }) => sum + testCase.points, 0);
}

/** The exercise that comes next in the course, and the command that shows its task. */
async function nextText({ exercisesFolder, id }: CheckTarget, { lang }: CheckOptions, { course: { parts } }: Context) {
  const ids = (await exerciseIds(exercisesFolder)).toSorted(inCourseOrder(parts));
  const next = ids[ids.indexOf(id) + 1];
  const { after, wasLast } = WORDS[lang].next;
  if (next === undefined) return `  ${wasLast}\n`;
  const [exercise] = (await readExercises(exercisesFolder, [next])).exercises;
  const title = exercise === undefined ? next : textIn(lang, exercise.title);
  return `  ${after(visible(title))}\n    ${REMEDIES.poolgrade} show ${next}\n`;
}

/** The name the file must have, if it can be checked but would not be graded. */
function nameNotice(id: string, file: string, language: Language): string {
  const wanted = fileFor(id);
  return basename(file) === wanted ? "" : `notice: ${USAGE_WORDS[language].mustBeCalled(wanted)}\n`;
}
