import { resolve } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Part } from "../model/course.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MarkPolicy } from "../model/mark.ts";
import type { Text } from "../model/text.ts";
import { courseHere, refuseHandedIn } from "./course-place.ts";
import type { Streams } from "./streams.ts";

/** What a command takes from the course that it is called in. */
export type CourseInUse = {
  /** The course file; null if there is no course, or its exercises are not those that are used. */
  readonly file: string | null;
  readonly title: Text | null;
  /** Whether the command line or the course says the language of what learners read. */
  readonly isLanguageChosen: boolean;
  /** The order of the exercises; none: by their ids. */
  readonly parts: readonly Part[];
  /** How points become marks; null if there is no course. */
  readonly marks: MarkPolicy | null;
  /** The file of who should hand in; null: there is none. */
  readonly roster: string | null;
  readonly isLearnersCopy: boolean;
  readonly isFaulty: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

const NO_COURSE: CourseInUse = {
  file: null,
  title: null,
  isLanguageChosen: false,
  parts: [],
  marks: null,
  roster: null,
  isLearnersCopy: false,
  isFaulty: false,
  diagnostics: [],
};

/**
 * Finds the course that a command is called in, says which one it is, and sets the options that the command line leaves
 * open. Options that name other exercises put it out of play.
 */
export async function takeCourse(
  parser: CommandUnknownOpts,
  isForLearners: boolean,
  streams: Streams,
): Promise<CourseInUse> {
  const options: Readonly<Record<string, unknown>> = parser.opts();
  const hasExercises = "exercises" in options;
  const isOpen = (name: string) => parser.getOptionValueSource(name) === "default";
  const noCourse = { ...NO_COURSE, isLanguageChosen: !isOpen("lang") };
  if (!hasExercises && !isForLearners) return noCourse;
  const place = await courseHere();
  if (place === null) return noCourse;
  const { solutions } = options;
  await refuseHandedIn(place, typeof solutions === "string" && !isOpen("solutions") ? solutions : null);
  const set = (name: string, value: unknown) => {
    if (name in options && isOpen(name) && value !== null) parser.setOptionValue(name, value);
  };
  const staffExercises = isForLearners ? null : place.staffExercises;
  const own = [place.folders.exercises, ...(staffExercises === null ? [] : [staffExercises])];
  const isInPlay =
    !hasExercises ||
    isOpen("exercises") ||
    own.some((folder) => resolve(folder) === resolve(String(options.exercises)));
  set("exercises", staffExercises ?? place.folders.exercises);
  set("solutions", place.folders.solutions);
  set("reports", place.folders.reports);
  if (!isInPlay) return noCourse;
  set("lang", place.course?.language ?? null);
  streams.err(`course: ${place.file}\n`);
  const { course, marks, roster, diagnostics } = place;
  return {
    file: place.file,
    title: course?.title ?? null,
    isLanguageChosen: !isOpen("lang"),
    parts: course?.parts ?? [],
    marks,
    roster,
    isLearnersCopy: course?.isLearnersCopy ?? false,
    isFaulty: course === null,
    diagnostics,
  };
}
