import type { Rung } from "../../model/hint.ts";
import type { Difference } from "../facts/case.ts";
import { interfaceText } from "./en-interface.ts";
import { marks } from "./en-marks.ts";
import { misconception } from "./en-misconception.ts";
import { next } from "./en-next.ts";
import { observation } from "./en-observation.ts";
import { otherFile } from "./en-other-file.ts";
import { plural } from "./en-plural.ts";
import { task } from "./en-task.ts";
import { advice, headline } from "./en-verdict.ts";
import { limitText } from "./limit.ts";
import { joinSentences, sentence, value } from "./sentence.ts";
import { sizeText } from "./size.ts";
import type { ClassWords, Words } from "./words.ts";

/** The words shared with the class's page, in English: kept apart, so that the page contains no others. */
export const classWords: ClassWords = {
  labels: {
    why: "why",
    call: "call",
    allowed: "tolerance",
    advice: "hint",
    input: "input",
    shifted: "shifted",
    expected: "expected",
    actual: "actual",
    printed: "printed",
    mutated: "Your function changed the array it was given. Work on a copy instead.",
    hidden: "hidden case",
    differs: "differs",
    noPoints: "worth no points",
    noTensor: "not an array of numbers",
    exercise: "Exercise",
    student: "Student",
    score: "Score",
    result: "Result",
    class: "Class summary",
    students: "Students",
    exercises: "Exercises",
    refused: "Folders that could not be graded",
    absent: "On the roster, and nothing handed in",
    unclaimed: "Files that belong to no exercise",
    incomplete:
      "This report is not complete: part of it could not be graded because of a problem on our side, so the score is not final. Please tell your instructor.",
    incompleteMark: "not complete",
    gridLegend: "[ ] one window and its result   * differs",
    notKept: "What your function returned was not kept since it was graded, so this report shows less than before.",
    older: "These marks are of an older version of this exercise.",
    olderMark: "older",
    cause: "likely cause",
    suspect: "look at",
    aside: "good to know",
    evidence: "seen in",
    ownEvidence: "inputs that the grader made itself",
    notAsked: "not tried",
    alternatives: "could also be",
    explained: "learn more",
    observation: "we noticed",
    counterexample: "The smallest input on which we saw it fail",
  },
  verdict: {
    correct: "correct",
    "wrong-values": "wrong values",
    "wrong-shape": "wrong shape",
    "not-a-tensor": "not an array of numbers",
    "runtime-error": "runtime error",
    "time-limit": "time limit",
    "memory-limit": "memory limit",
    "output-limit": "output limit",
    "compile-error": "compile error",
    forbidden: "forbidden",
    "judge-error": "not graded",
    missing: "missing",
  },
  olderResults: (count) =>
    count === 1
      ? "1 result is of an older version of its exercise, and is left out of averages."
      : `${count} results are of older versions of their exercises, and are left out of averages.`,
  unfinished: ({ of, renewed, older }) =>
    `The last grading was stopped before it was done: of ${of} ${plural(of, { one: "student", other: "students" })}, ${renewed} have a new report, ${older} an older one, and ${of - renewed - older} none. Grade again.`,
  more: (count) => `… and ${count} more`,
  ahead: (when) => `This report shows what will be open on ${when}.`,
  misconception,
};

/** English. */
export const en: Words = {
  ...classWords,
  outcomes: (counts, of) => {
    const right = counts.find(([kind]) => kind === "correct")?.[1] ?? 0;
    const others = counts.flatMap(([kind, count]) =>
      kind === "correct" ? [] : [`${count} ${classWords.verdict[kind]}`],
    );
    return [`${right} of ${of} cases correct`, ...others].join(", ");
  },
  headline,
  advice,
  interfaceFact: interfaceText,
  score: (points, of) => `${points} of ${of} ${plural(of, { one: "point", other: "points" })}`,
  status: {
    graded: null,
    missing: "You have not handed in a file for this exercise.",
    incomplete: "Not all of this exercise could be graded because of a problem on our side.",
  },
  otherFile,
  marks,
  place: (which, at) => `${{ only: "at", first: "first at", worst: "worst at" }[which]} ${at}`,
  difference: ({ expected, actual, off }: Difference, result) =>
    joinSentences(
      [
        sentence`expected ${value(expected)}`,
        sentence`${result} ${value(actual)}`,
        ...(off === null ? [] : [sentence`off by ${value(off)}`]),
      ],
      ", ",
    ),
  nanCells: (count) => `in ${count} ${plural(count, { one: "cell", other: "cells" })}`,
  allowed: (tolerance) => {
    const limit = limitText(tolerance, "expected");
    return {
      proved: `up to ${limit}: computers round, so a right function may be off by as much`,
      chosen: `up to ${limit}, as set for this exercise`,
    }[tolerance.bound];
  },
  printedRest: (bytes) => (bytes === null ? "… and more, which was cut" : `… and ${sizeText(bytes, bytesText)} more`),
  line: (number) => `line ${number}`,
  slice: (axis, index) => `${SLICES[axis] ?? axis} ${index}`,
  pooling: { "max-pool": "max pooling", "avg-pool": "average pooling" },
  property: {
    "constant-stays-constant": "an input of one repeated number must give that number everywhere",
    "permuting-channels-permutes-output": "the same channels in another order must give the same results in that order",
    "one-by-one-is-identity": "a window of one cell that moves by one cell must give back the input",
  },
  reordered: (input) => `${input} with its channels in another order`,
  nextHint: (rung, when) => `The next hint opens on ${when}: ${HINTS[rung]}.`,
  othersInFull: "Only the first failing case is shown in full. Add --all to see them all.",
  noneRan: (cases) => (cases === 1 ? "The only case could not run." : `None of the ${cases} cases could run.`),
  maximumStartsAt: (start) => `Your maximum starts at ${start}, and stays there where all numbers are lower.`,
  twoAtOnce: "Two things at once:",
  notAsked: "Further inputs: your function had to be stopped, or had used up its time.",
  hiddenToo: (cases, points, of) =>
    `There ${plural(cases, { one: "is", other: "are" })} ${cases} more hidden ${plural(cases, { one: "case", other: "cases" })}, worth ${points} ${plural(points, { one: "point", other: "points" })}: grading runs them too, out of ${of} points in all.`,
  onlyHidden: (points) =>
    `All cases of this exercise are hidden, worth ${points} ${plural(points, { one: "point", other: "points" })} in all: only grading says how your function does.`,
  alsoFits: "These cases cannot distinguish it from:",
  free: "This costs no points.",
  observation,
  task,
  next,
};

function bytesText(count: number): string {
  return `${count} ${plural(count, { one: "byte", other: "bytes" })}`;
}

const HINTS: Readonly<Record<Rung, string>> = {
  fails: "more about what went wrong",
  where: "where your result differs",
  value: "the expected and the actual values",
  misconception: "what you may have misunderstood",
  "worked-window": "how the value of a window is computed",
};

const SLICES: Readonly<Record<string, string>> = { channels: "channel", images: "image" };
