import { existsSync } from "node:fs";
import { submittedAt, timesInGit } from "../class/submission-times.ts";
import { RecordFault, readRecord } from "../collect/record.ts";
import type { Marking } from "../marks/marked.ts";
import type { Exercise } from "../model/exercise.ts";
import type { MarkPolicy, Override, SubmittedAt } from "../model/mark.ts";
import { suggestion } from "../spec/near-miss.ts";
import type { CourseInUse } from "./course-in-use.ts";
import { CommandError, EXIT } from "./exit.ts";
import { laterPlace, recordPlace } from "./record-place.ts";
import { rosterNames } from "./roster.ts";
import type { Streams } from "./streams.ts";
import { givenPath } from "./user-folder.ts";

type Options = { readonly solutions: string; readonly times?: string };

/** What overrides can be for. */
type There = {
  readonly students: readonly string[];
  readonly known: readonly string[];
  /** Those of the known exercises that are read. */
  readonly exercises: readonly Exercise[];
};

/** What the course and its staff say of the class. */
export type ClassRules = {
  /** Who should hand in; null: there is no roster. */
  readonly roster: readonly string[] | null;
  /** How points become marks; null: there is no course. */
  readonly marking: Marking | null;
};

export async function classRules(
  inUse: CourseInUse,
  options: Options,
  there: There,
  streams: Streams,
): Promise<ClassRules> {
  const roster = await rosterNames(inUse.roster, there.students);
  return { roster, marking: await markingFor(inUse, options, there, streams) };
}

/** How points become marks in the course that is used; says what of it has no effect. */
async function markingFor(
  { marks: policy }: CourseInUse,
  options: Options,
  there: There,
  streams: Streams,
): Promise<Marking | null> {
  if (policy === null) return null;
  for (const override of policy.overrides) {
    const fault = withoutEffect(override, there);
    if (fault !== null) streams.err(`notice: staff.yaml, an override by ${override.by}: ${fault}\n`);
  }
  const times = await timesFor(options);
  if (times === null && isDated(policy)) {
    streams.err(
      "notice: when hand-ins came is not known, so none counts as late: `--times git`, or a CSV file with student, exercise, submitted\n",
    );
  }
  return { policy, submittedAt: times ?? (() => null) };
}

function isDated({ due, overrides }: MarkPolicy): boolean {
  return due.size > 0 || overrides.some((override) => override.due !== null);
}

/** Why an override changes nothing, or not all that it says; null if it does. */
function withoutEffect({ student, exercise, score }: Override, { students, known, exercises }: There): string | null {
  const names = students.map((name) => name.normalize("NFC"));
  if (!names.includes(student.normalize("NFC")))
    return `there is no student called ${JSON.stringify(student)}: ${suggestion(student, names)}`;
  if (exercise === null) return null;
  if (!known.includes(exercise)) return `there is no exercise \`${exercise}\`: ${suggestion(exercise, known)}`;
  const possible = exercises.find(({ id }) => id === exercise)?.cases.reduce((sum, { points }) => sum + points, 0);
  if (score === null || possible === undefined || score <= possible) return null;
  return `${score} points for ${exercise} of ${student}, which is worth ${possible}: they get ${possible}`;
}

/** Where `collect` keeps attempts that may count in spite of being late: beside its record. */
export function lateFolderFor({ times, solutions }: Options): string | null {
  return times === "git" ? null : laterPlace(times === undefined ? recordPlace(solutions) : givenPath(times));
}

async function timesFor({ times, solutions }: Options): Promise<SubmittedAt | null> {
  if (times === "git") return timesInGit(solutions).catch(noRepository(solutions));
  if (times !== undefined) return readTimes(givenPath(times));
  const collected = recordPlace(solutions);
  return existsSync(collected) ? readTimes(collected) : null;
}

function noRepository(solutions: string): (error: unknown) => never {
  return (error) => {
    const why = error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error);
    throw new CommandError(`git has no times of ${solutions}: ${why}`, EXIT.usage);
  };
}

/** The record of `collect`, or a file of one's own in its form; null: it knows no time. */
async function readTimes(file: string): Promise<SubmittedAt | null> {
  if (!existsSync(file)) throw new CommandError(`there is no file ${file}`, EXIT.usage);
  const attempts = await readRecord(file).catch((error: unknown) => {
    throw error instanceof RecordFault ? new CommandError(error.message, EXIT.usage) : error;
  });
  const chosenLast = attempts.toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen));
  const times = chosenLast.flatMap(({ submitted, isLate, ...attempt }) => {
    const when = submitted?.date ?? (isLate ? ("late" as const) : null);
    return when === null ? [] : [{ ...attempt, submitted: when }];
  });
  return times.length === 0 ? null : submittedAt(times);
}
