import { inTimeBy, mayCountBy } from "../collect/in-time.ts";
import { keepLater, laterAttempts } from "../collect/later.ts";
import { place, placings, type State, taskOf } from "../collect/placing.ts";
import { joined, writeRecord } from "../collect/record.ts";
import type { Exercise } from "../model/exercise.ts";
import { collectedFrom, recordBefore, refuseAmongHandIns } from "./collect-input.ts";
import { collectJson } from "./collect-json.ts";
import { type CollectOutcome, missingIn } from "./collect-outcome.ts";
import { collectText } from "./collect-text.ts";
import { type Context, command } from "./command.ts";
import { courseExercises } from "./course-exercises.ts";
import { CommandError, EXIT, exitHelp } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { listNames } from "./phrases.ts";
import { laterPlace, recordPlace } from "./record-place.ts";
import { rosterIn } from "./roster.ts";
import { givenPath } from "./user-folder.ts";

const OPTIONS = ["exercises", "solutions", "from", "roster", "record", "replace", "dryRun", "json"] as const;
type CollectOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Takes hand-ins out of what Canvas, Moodle, Gradescope, Blackboard and GitHub Classroom give, and out of a zip or folder
with a folder a student. Give zips as you downloaded them, or the folders that you unpacked them into.

Every file for an exercise becomes <solutions>/<student>/<exercise>.ts. Of several attempts the latest in time counts, or
a late one that scores more in spite of it; all are listed, and kept in the record, collected.csv beside the hand-ins.
With the roster of staff.yaml, or --roster, students get its names, files of others are listed and not taken, and who has
handed in nothing is listed too.

No file that is there is written over without --replace.

Examples:
  poolgrade collect ~/Downloads/submissions.zip
  poolgrade collect week1.zip week2.zip --dry-run
  poolgrade collect clones --from github --roster classroom_roster.csv
  poolgrade collect submissions.zip --replace

${exitHelp(["done", "everything is collected, or was there"], ["authorError", "a spec is in error: nothing was written"], ["usage", "an archive is not there or not recognized, holds no hand-in, or a file would be written over: nothing was written"])}`;

export const collectCommand = command({
  name: "collect",
  description: "take hand-ins out of what a learning platform gives",
  arguments: { "<archives...>": "zips, or folders that were unpacked" },
  options: OPTIONS,
  help: EXPLANATION,
  run: (options, archives, context) => collectHandIns([...new Set(archives.map(givenPath))], options, context),
});

async function collectHandIns(paths: readonly string[], options: CollectOptions, context: Context): Promise<number> {
  const { streams, stop } = context;
  refuseAmongHandIns(paths, options.solutions);
  const exercises = await courseExercises(options.exercises, [], "collected", context);
  if (exercises === null) return EXIT.authorError;
  const outcome = await outcomeOf(paths, exercises, options, context);
  const say = (told: CollectOutcome) =>
    streams.out(options.json ? collectJson(told) : collectText(told, streams.screen));
  const refusal = refusalOf(outcome);
  if (refusal !== null || options.dryRun) say(outcome);
  if (refusal !== null) throw refusal;
  if (options.dryRun) return EXIT.done;
  await stop.finishing(() => write(outcome, stop.signal));
  say({ ...outcome, isWritten: true });
  return EXIT.done;
}

async function outcomeOf(
  paths: readonly string[],
  exercises: readonly Exercise[],
  { solutions, ...options }: CollectOptions,
  { course }: Context,
): Promise<CollectOutcome> {
  const rosterFile = options.roster ?? course.roster;
  const roster = await rosterIn(rosterFile);
  const record = options.record ?? recordPlace(solutions);
  const before = await recordBefore(record);
  const { archives, collection } = await collectedFrom(paths, options.from ?? null, { exercises, roster }, course);
  const isInTime = inTimeBy(course.marks);
  const all = joined(before, collection.attempts, isInTime);
  const touched = new Set(collection.attempts.map(taskOf));
  const rows = all.filter((attempt) => touched.has(taskOf(attempt)));
  const ids = exercises.map(({ id }) => id);
  return {
    ...{ archives, collection, before, isInTime, mayCount: mayCountBy(course.marks), rows, solutions, record },
    placings: placings(rows, collection.attempts, solutions),
    missing: missingIn(collection, all, ids),
    roster: rosterFile,
    isReplacing: options.replace === true,
    isWritten: false,
  };
}

/** Writes hand-ins until it is told to stop, and records those that are there, whole. */
async function write(outcome: CollectOutcome, signal: AbortSignal): Promise<void> {
  const { collection, before, isInTime, mayCount, placings: planned, solutions, record } = outcome;
  const done = await place(planned, collection.attempts, solutions, signal);
  const settled = new Set(done.map(({ attempt }) => taskOf(attempt)));
  const attempts = collection.attempts.filter((attempt) => settled.has(taskOf(attempt)));
  const all = joined(before, attempts, isInTime);
  await keepLater(laterPlace(record), laterAttempts(all, mayCount), attempts);
  await writeRecord(record, all);
}

/** Why nothing is written: there is nothing to write, or something would be lost; null if all is well. */
function refusalOf({ collection, placings: planned, isReplacing, solutions }: CollectOutcome): CommandError | null {
  if (collection.attempts.length === 0)
    return new CommandError(
      "no file in it is a hand-in of somebody for an exercise: nothing was written",
      EXIT.usage,
      "what is in it stands above, with what to do about each",
    );
  const blocked = planned.filter(({ state }) => state === "blocked").map(({ file }) => file);
  if (blocked.length > 0)
    return new CommandError(
      `in ${solutions}, links or folders lie in the place of hand-ins: ${listNames(blocked)}; nothing was written`,
      EXIT.usage,
      "remove them",
    );
  const filesIn = (wanted: State) => planned.filter(({ state }) => state === wanted).map(({ file }) => file);
  const inTheWay = [
    ...named("other attempts of the same students", filesIn("attempt")),
    ...named("other files", filesIn("other")),
  ];
  if (isReplacing || inTheWay.length === 0) return null;
  return new CommandError(
    `in ${solutions} lie already ${inTheWay.join(", and ")}; nothing was written`,
    EXIT.usage,
    "--replace writes over them; --solutions names another folder",
  );
}

function named(what: string, files: readonly string[]): readonly string[] {
  return files.length === 0 ? [] : [`${what}: ${listNames(files)}`];
}
