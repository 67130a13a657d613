import { plural } from "./en-plural.ts";
import type { NextWords } from "./words.ts";

/** What to do next, in English. */
export const next: NextWords = {
  heading: (title, points) => `Next: ${title} (${points})`,
  allSolved: "You have solved every exercise.",
  shared: ({ exercises, failing, points }) =>
    `${exercises.length === failing ? `All ${failing}` : `${exercises.length} of your ${failing}`} failing exercises have the same cause, worth ${points} ${plural(points, { one: "point", other: "points" })}. Once you have found it in one, the others follow.`,
  notBegun: (file) => `You have not begun it. Read the task, and hand in ${file}.`,
  since: ({ before, after }) =>
    `Since last time: ${before.score} → ${after.score} of ${after.maxScore} points, ${before.solved} → ${after.solved} of ${after.of} exercises solved.`,
  gone: "Gone:",
  appeared: "New:",
  showCause: "Show the cause",
  map: "Exercises",
  after: (title) => `Next: ${title}`,
  wasLast: "That was the last exercise of the course.",
};
