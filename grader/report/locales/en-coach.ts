import type { CoachWords } from "./coach-words.ts";
import { plural } from "./en-plural.ts";

/** What the coach says, in English. */
export const enCoach: CoachWords = {
  keys: {
    start: "begin the file",
    next: "next exercise",
    again: "check again",
    hint: "hint",
    move: "other cell",
    window: "window",
    all: "all cases in full",
    first: "first case only",
    task: "task",
    list: "list",
    choose: "choose",
    open: "go there",
    edit: "open in editor",
    language: "한국어",
    reset: "start over",
    yes: "yes, start over",
    no: "no, keep it",
    scroll: "scroll",
    back: "back",
    stop: "stop",
    quit: "quit",
  },
  anyKey: "any key",
  opening: "Opening …",
  checking: "Checking …",
  stopped: "Stopped. What is below is the result before.",
  stoppedFirst: "Stopped.",
  unwritten: (file) => `${file} is not there yet.`,
  begun: (file) => `Replace the line of ${file} that says "not written yet", and save.`,
  faulty: "This exercise cannot be checked: its spec is in error. Tell your instructor.",
  hint: (number, of) => `Hint ${number} of ${of}`,
  since: ({ before, after, of }) =>
    before === after
      ? `Since last time: still ${after} of ${of} points.`
      : `Since last time: ${before} → ${after} of ${of} points.`,
  nothingNew: "nothing",
  longest: (name, checks) =>
    `What took you longest: ${name}, which failed in ${plural(checks, { one: "1 check", other: `${checks} checks` })}.`,
  hidden: ({ cases, points }) =>
    `Grading also runs ${plural(cases, { one: "1 hidden case", other: `${cases} hidden cases` })}, worth ${points} ${plural(points, { one: "point", other: "points" })}.`,
  next: (title) => `Next: ${title}`,
  cell: (at) => `Cell ${at}`,
  askReset: (file, kept) => `Start ${file} over? What you have written is kept in ${kept}.`,
  wasReset: (kept) => `Started over. What you had written is in ${kept}.`,
  noEditor: (program) => `\`${program}\` could not be started. Open the file yourself.`,
  tried: (solved, of) => `${solved} of ${of} exercises have all their public cases right`,
  askFolder: "What is your folder in the solutions to be called?",
  notKept: (file) => `${file} could not be written: this result is not remembered`,
  more: (lines) => `↓ ${plural(lines, { one: "1 more line", other: `${lines} more lines` })}`,
};
