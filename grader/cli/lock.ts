import { rm } from "node:fs/promises";
import type { Course } from "../class/course.ts";
import { compareLocks, type LockComparison, sumOfComparisons } from "../reference/lock/compare-locks.ts";
import { lockTextIn } from "../reference/lock/unlock.ts";
import { type WrittenLock, writtenLocks } from "../reference/lock/written-locks.ts";
import { writeWhole } from "../store/write-whole.ts";
import { type Context, command } from "./command.ts";
import { diagnosticsText, isSound } from "./diagnostics.ts";
import { openPlaces, placesOf } from "./exercise-place.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import type { OptionValues } from "./options.ts";
import { plural } from "./phrases.ts";
import type { Streams } from "./streams.ts";

const OPTIONS = ["exercises", "check"] as const;
type LockOptions = OptionValues<(typeof OPTIONS)[number]>;

const HELP = `
Computes every answer with tfjs-node and writes them beside the specs: those of public cases to answers.lock, those of
hidden and dated cases to answers.hidden.lock, which learners do not get. A machine that has the locks needs no
TensorFlow. Run it again whenever a spec asks something else; until then its old answers are not believed.

Examples:
  poolgrade lock
  poolgrade lock max-pool-2d
  poolgrade lock --exercises ../private-exercises
  poolgrade lock --check

${exitHelp(
  ["done", "written, or with --check: every lock holds"],
  ["authorError", "a spec is in error, or with --check: a lock is missing, of an older spec, or has another value"],
  USAGE,
  ["incomplete", "tfjs-node is not set up"],
)}`;

export const lockCommand = command({
  name: "lock",
  description: "write the answers of tfjs-node beside the specs, so that other machines need no TensorFlow",
  arguments: { "[what...]": "ids, a folder of exercises, or an exercise's folder (default: all)" },
  options: OPTIONS,
  help: HELP,
  run: (options, what, context) => lock(what, options, context),
});

async function lock(
  what: readonly string[],
  options: LockOptions,
  { streams, course: inUse }: Context,
): Promise<number> {
  const reference = await referenceFor("tfjs-node", streams, { isFresh: true });
  const course = await openPlaces(await placesOf(what, options.exercises), reference, inUse.parts);
  if (!isSound(course.diagnostics, "locked", streams)) return EXIT.authorError;
  if (options.check) return check(course, streams);
  const locks = course.exercises.flatMap(({ exercise, cases }) => writtenLocks(exercise, cases, reference.engine()));
  const changed: WrittenLock[] = [];
  for (const each of locks) if (await renew(each)) changed.push(each);
  for (const { file, text } of changed) streams.out(`${text === null ? "removed" : "wrote"} ${file}\n`);
  const there = locks.filter(({ text }) => text !== null).length;
  streams.err(`${plural(there, "lock", "locks")} for ${exercisesText(course)}; changed: ${changed.length}\n`);
  return EXIT.done;
}

/** Writes or removes a lock's file; whether it was another before. */
async function renew({ file, text }: WrittenLock): Promise<boolean> {
  if ((await lockTextIn(file)) === text) return false;
  if (text === null) await rm(file);
  else await writeWhole(file, text);
  return true;
}

async function check(course: Course, streams: Streams): Promise<number> {
  const comparisons: LockComparison[] = [];
  for (const { exercise, cases } of course.exercises) comparisons.push(await compareLocks(exercise, cases));
  const { diagnostics, locks, values, differing } = sumOfComparisons(comparisons);
  streams.out(diagnosticsText(diagnostics));
  streams.err(
    `${plural(locks, "lock", "locks")} for ${exercisesText(course)} hold ${plural(values, "value", "values")}; differ from tfjs-node's here: ${differing}; errors: ${diagnostics.length}\n`,
  );
  return diagnostics.length > 0 ? EXIT.authorError : EXIT.done;
}

function exercisesText({ exercises }: Course): string {
  return plural(exercises.length, "exercise", "exercises");
}
