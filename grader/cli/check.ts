import { basename } from "node:path";
import { CommanderError } from "commander";
import { afterCheck, type Since, since } from "../coach/past.ts";
import { pastsIn } from "../coach/past-file.ts";
import { sinceText } from "../coach/since-text.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Submission } from "../model/submission.ts";
import type { Language } from "../model/text.ts";
import type { ReportView } from "../report/access/view.ts";
import { type TaskFacts, taskFacts } from "../report/facts/task.ts";
import { textIn, WORDS } from "../report/locales/languages.ts";
import { USAGE_WORDS } from "../report/locales/usage.ts";
import { reportJson } from "../report/record/json.ts";
import { checkText } from "../report/render/terminal/check.ts";
import { visible } from "../report/text/escape.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { REMEDIES } from "../store/remedies.ts";
import { submittedFile } from "../submissions/submission.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import { aheadNotice, aheadOf } from "./ahead.ts";
import { countingCases } from "./case-count.ts";
import { type CheckTarget, checkTarget } from "./check-target.ts";
import { answeredFor, type Checked, type Checker, openChecker } from "./checker.ts";
import { coach } from "./coach.ts";
import { type Context, command } from "./command.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { courseMemory, keepPast, remembers } from "./memory.ts";
import type { OptionValues } from "./options.ts";
import { refuseOtherExercise } from "./other-exercise.ts";
import { placesText } from "./places.ts";
import { say } from "./report-writer.ts";
import type { Streams } from "./streams.ts";
import { isTerminal } from "./terminal.ts";
import { courseIds } from "./undone.ts";
import { watchPlain } from "./watch-plain.ts";
import { watchTarget } from "./watch-target.ts";

const OPTIONS = [
  "exercises",
  "solutions",
  "whose",
  "engine",
  "sandbox",
  "langOfLocale",
  "asOf",
  "all",
  "watch",
  "poll",
  "json",
] as const;
type CheckOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Says of every public case whether your function gets it right; of the first that it gets wrong, where it differs and how
far; and what you may have misunderstood. A file alone will do where it is called like its exercise.

With --watch it checks again on every save. On a terminal it then shows one exercise on the whole screen, with keys for hints,
windows and the next exercise; without an exercise, the first that is not done. \`poolgrade\` alone does the same in a course.
Elsewhere it prints one result after another.

Examples:
  poolgrade check max-pool-2d
  poolgrade check max-pool-2d solutions/kim-minji/max-pool-2d.ts
  poolgrade check solutions/kim-minji/max-pool-2d.ts --lang ko
  poolgrade check max-pool-2d --student kim-minji
  poolgrade check max-pool-2d --all
  poolgrade check max-pool-2d --watch

${exitHelp(
  ["done", "every public case is right"],
  ["notRight", "not right yet, or no case is public"],
  ["authorError", "the exercise's spec is in error: tell your instructor"],
  USAGE,
  ["incomplete", "poolgrade itself failed"],
)}`;

export const checkCommand = command({
  name: "check",
  description: "try one file on the public cases of one exercise",
  arguments: {
    "[exercise]": "id of the exercise, or its folder; only --watch does without",
    "[file]": "the TypeScript file to try (default: EXERCISE.ts where you stand, or in the only student's folder)",
  },
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: (options, words, context) => check(words, options, context),
});

async function check(words: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { streams } = context;
  if (options.watch) return watch(words, options, context);
  if (words.length === 0) throw new CommanderError(1, "commander.missingArgument", NO_EXERCISE);
  const target = await checkTarget(words, options);
  const answered = await answeredFor(target, options, streams);
  if (answered === null) return EXIT.authorError;
  const submission = submittedFile(target.file);
  await refuseOtherExercise(answered.exercise, target.exercisesFolder, target.file, submission);
  streams.err(nameNotice(target.id, target.file, options.lang));
  const asOf = options.asOf?.date ?? new Date();
  const checked = await checkOnce(
    await openChecker(answered, asOf, options, streams),
    target.file,
    submission,
    streams,
  );
  say(aheadNotice(aheadOf(options.asOf), options.lang), streams);
  const change = await sinceBefore(target, checked.seen, options, context);
  await tell(target.file, checked, change, answered.exercise, options, streams);
  if (checked.code === EXIT.done && !options.json) streams.out(await nextText(target, options, context));
  return checked.code;
}

/** As commander says it. */
const NO_EXERCISE = "error: missing required argument 'exercise'";

async function watch(words: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const target = await watchTarget(words, options, context);
  if (isTerminal() && !options.json) return coach(target, options, context);
  return watchPlain(target, options, context, ({ work }, { checked, result }) =>
    tell(work.file, checked, result.since, work.exercise, options, context.streams),
  );
}

/** Prints a result: as JSON, or for the learner, with what TypeScript says, and what has changed since the one before. */
async function tell(
  file: string,
  checked: Checked,
  change: Since | null,
  exercise: Exercise,
  options: CheckOptions,
  streams: Streams,
): Promise<void> {
  const { lang, all, json, asOf } = options;
  if (json) {
    streams.out(reportJson(checked.seen.report));
    return;
  }
  streams.out(checkText(checked.seen, lang, streams.screen, all ? "all" : "first"));
  for (const entry of checked.seen.report.exercises) streams.out(await placesText(file, entry, exercise, lang));
  if (change !== null) streams.out(sinceText(change, lang, streams.screen));
  streams.out(hiddenText(taskFacts(exercise, asOf?.date ?? new Date()), lang));
}

async function checkOnce(checker: Checker, file: string, submission: Submission, streams: Streams): Promise<Checked> {
  const counting = countingCases(checker.cases, streams);
  try {
    return await checker.check(file, submission, counting.open);
  } finally {
    counting.stop();
    await checker.close();
  }
}

/** What has changed since the last check, where that is remembered; this one is the last from now on. */
async function sinceBefore(
  { id, exercisesFolder }: CheckTarget,
  { report }: ReportView,
  { lang }: CheckOptions,
  context: Context,
): Promise<Since | null> {
  const file = courseMemory(exercisesFolder, context);
  const [entry] = report.exercises;
  if (entry === undefined || !remembers(file, context)) return null;
  const change = since(pastsIn(file).get(id), entry);
  await keepPast(file, id, (past) => afterCheck(past, entry), lang, context);
  return change;
}

/** A note that hidden cases are not reported here. */
function hiddenText({ open, hidden }: Pick<TaskFacts, "open" | "hidden">, language: Language): string {
  const { hiddenToo, onlyHidden } = WORDS[language];
  if (hidden.cases === 0) return "";
  return open.cases > 0
    ? `  ${hiddenToo(hidden.cases, hidden.points, open.points + hidden.points)}\n`
    : `${onlyHidden(hidden.points)}\n`;
}

/** The exercise that comes next in the course, and the command that shows its task. */
async function nextText({ exercisesFolder, id }: CheckTarget, { lang }: CheckOptions, context: Context) {
  const ids = await courseIds(exercisesFolder, context);
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
