import { plural } from "./en-plural.ts";
import type { TaskWords } from "./words.ts";

/** The words around a task, in English. */
export const task: TaskWords = {
  task: "Task",
  read: "Read the task",
  file: "Your file",
  signature: "Your function",
  tests: "Cases",
  cases: ({ cases, points }) =>
    `${plural(cases, { one: "1 public case", other: `${cases} public cases` })}: ${points} points`,
  hiddenCases: ({ cases, points }) =>
    `${plural(cases, { one: "1 hidden case", other: `${cases} hidden cases` })}: ${points} points`,
  exercises: (count) => plural(count, { one: "1 exercise", other: `${count} exercises` }),
  points: (points) => `${points} ${plural(points, { one: "point", other: "points" })}`,
  python: "the lesson's Python",
  typescript: "in TypeScript",
  start: "To begin",
  check: "To check it",
  solved: (solved, of) => `${solved} of ${of} exercises solved`,
  noReport: "nothing graded yet",
  written: (file) => `${file} is written. Replace the line that says "not written yet", then check it:`,
};
