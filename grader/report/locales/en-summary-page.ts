import type { Item } from "../../model/item.ts";
import { correlationText, percentText } from "../text/measure-text.ts";
import { plural } from "./en-plural.ts";
import type { SummaryPageWords } from "./summary-page-words.ts";

/** The class's page, in English. */
export const summaryPage: SummaryPageWords = {
  forStaff: "For staff only: the numbers on this page include hidden cases.",
  sections: "Sections",
  students: (count) => `${count} ${plural(count, { one: "student", other: "students" })}`,
  handedIn: (count, of) => `${count} of ${of} hand-ins`,
  measures: {
    mean: "Mean",
    median: "Median",
    min: "Lowest",
    max: "Highest",
    deviation: "Standard deviation",
    explanation:
      "Share of the points of the exercises that each student handed in. What is missing does not count as 0; those who handed in nothing are left out.",
  },
  incomplete: (count) =>
    `${count} ${plural(count, { one: "report is", other: "reports are" })} incomplete because of an internal error: grade again`,
  misconceptions: {
    title: "What the class has not understood",
    none: "No misconception was named in this class.",
    lost: "Points lost",
    what: "Misconception, as students are told, and where",
    who: "Who",
    counted: (students, failures) =>
      `${students} ${plural(students, { one: "student", other: "students" })}, ${failures} ${plural(failures, { one: "hand-in", other: "hand-ins" })}`,
    more: (count) => `${count} more`,
    rest: (count) => `${count} more ${plural(count, { one: "misconception", other: "misconceptions" })}`,
    show: "Show in the table",
    showOf: (misconception) => `Show in the table who holds ${misconception}`,
    named: (named, of) =>
      `A misconception was named in ${named} of ${of} hand-ins that are not correct; the others fail in ways of their own.`,
  },
  setbacks: {
    title: "Failures that are no misconception",
    none: "None.",
    lost: "Points lost",
    count: "Exercises",
    what: "What happened",
    who: "Who",
    reason: {
      "no-return": "The function returns nothing",
      texts: "Texts are returned instead of numbers",
      "no-numbers": "Something else that is not an array of numbers is returned",
      "wrong-name": "The function has another name, or is not exported",
      "empty-file": "The file is empty",
      syntax: "The file is not TypeScript (syntax error)",
      "past-the-edge": "Something undefined is read, usually past the edge of the input",
      error: "Another error while running",
      limit: "It takes too long, or too much memory",
      forbidden: "The file may not be run: an import, or a link",
      unexplained: "Wrong results of no known cause",
    },
    missing: "Nothing handed in",
  },
  progress: { title: "Exercises at a glance", handedIn: "Handed in", solved: "Solved", stuck: "Stuck" },
  help: {
    title: "Who needs help",
    none: "Nobody.",
    nothingRight: "Handed in, but nothing right",
    firstFails: (exercise) => `Not right in the first exercise, ${exercise}`,
    withoutFiles: "No file for any exercise",
  },
  changes: {
    title: "What changed since the last grading",
    counts: ({ gained, lost, same }) =>
      [
        `${gained} ${plural(gained, { one: "student has", other: "students have" })} more points`,
        `${lost} ${plural(lost, { one: "has", other: "have" })} fewer`,
        ...(same === 0 ? [] : [`${same} as many, in other exercises or with another cause`]),
      ].join("; "),
    fromTo: (before, after, of) => `${before} → ${after} of ${of}`,
    solved: "Exercises solved",
    gone: "Gone",
    appeared: "New",
  },
  groups: {
    title: "The same wrong results",
    explanation:
      "In the public cases the same cells are wrong, with the same first and worst values, and no known misconception explains them. This is what was found; it is no verdict on anybody.",
    count: (students, files) =>
      files === 1 ? `${students} students, all with the same file` : `${students} students, ${files} different files`,
    sameFile: "the same file, byte for byte",
    cut: "The rest is in the report.",
  },
  remarks: {
    title: "Cases to look at",
    none: "No case stands out.",
    likewise: "likewise in",
    more: (count) => `${count} more ${plural(count, { one: "remark", other: "remarks" })}`,
    quiet: (count) => `${count} ${plural(count, { one: "case", other: "cases" })} that nobody fails`,
  },
  remark: {
    "not-graded": ({ notGraded }) =>
      `${notGraded} ${plural(notGraded, { one: "result is", other: "results are" })} missing because of an internal error: grade again.`,
    "nobody-right": ({ answered }) =>
      `None of the ${answered} has it right: look at the case, or at what the brief says of it.`,
    unexplained: (item) =>
      `${failedOf(item)} fail this case, and ${item.explained === 0 ? "no misconception explains it" : `a misconception explains only ${item.explained} of them`}: look at the spec.`,
    shared: (item) =>
      `${item.shared?.students ?? 0} of the ${item.answered - item.right} who fail it hold ${item.shared?.misconception}: worth teaching again.`,
    varied: (item) => `${failedOf(item)} fail this case, by different mistakes: worth going through together.`,
    inverted: (item) =>
      `Students who are right here do worse elsewhere (discrimination ${correlationText(item.discrimination)}): does the case ask what it should?`,
    "nobody-fails": ({ answered }) => `All ${answered} are right: it tells nothing about this class.`,
  },
  distribution: {
    title: "Scores",
    plot: "Students by their share of the points of what they handed in",
    share: "Share of the points",
    count: "Students",
    table: "The same as a table",
  },
  exercises: {
    title: "Verdicts",
    explanation: "How many students came to each verdict. A number shows who.",
    shares: "Shares",
  },
  items: {
    title: "Item analysis",
    explanation: [
      "Counted are students whose program ran. “Points elsewhere” is what students have on all other cases together, on average.",
      "Discrimination is the point-biserial correlation of being right on the case with the points elsewhere (corrected item-total correlation), from −1 to 1. Above 0.2 the case tells strong students from weak ones; below 0 the weak ones do better on it. It is empty where all or none are right.",
    ],
    case: "Case",
    answered: "Students",
    right: "Right",
    restOfRight: "Points elsewhere, if right",
    restOfWrong: "Points elsewhere, if wrong",
    discrimination: "Discrimination",
    remarks: "Remarks",
  },
  gradedWith: (when, { poolgrade, engine, sandbox }) =>
    `Graded ${when} by poolgrade ${poolgrade}, against ${engine.name} ${engine.version}, in a sandbox of level ${sandbox}.`,
  matrix: {
    title: "Students and exercises",
    explanation: "A name leads to what the student sees, a sign to the exercise in the report for staff.",
    codes: "What the signs mean",
    staffReport: "staff",
    staffReportOf: (student) => `${student}, the report for staff`,
    name: "Name",
    verdict: "Verdict",
    anyVerdict: "any verdict",
    verdictGroup: { "handed-in": "handed in", stuck: "handed in, not correct", "not-correct": "not correct" },
    allExercises: "all exercises",
    misconception: "Misconception",
    anyMisconception: "any or none",
    showThem: (what, count) => `${what}: show ${count} ${plural(count, { one: "student", other: "students" })}`,
    clear: "Clear filters",
    shown: (shown, of) => `${shown} of ${of} students`,
    pages: "Pages of the table",
    rows: (first, last, of) => `${first}–${last} of ${of}`,
    previous: "Previous",
    next: "Next",
    rest: (count) => `${count} more students are in summary.csv, and on this page where scripts may run.`,
  },
};

function failedOf({ answered, right }: Item): string {
  return `${answered - right} of ${answered} (${percentText(answered - right, answered)})`;
}
