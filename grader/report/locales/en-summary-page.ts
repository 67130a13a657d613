import type { Item } from "../../model/item.ts";
import { correlationText, percentText } from "../text/measure-text.ts";
import { plural } from "./en-plural.ts";
import type { SummaryPageWords } from "./summary-page-words.ts";

/** The class's page, in English. */
export const summaryPage: SummaryPageWords = {
  forStaff: "For staff only: the numbers on this page include hidden cases.",
  sections: "Sections",
  students: (count) => `${count} ${plural(count, { one: "student", other: "students" })}`,
  mean: (mean, of, percent) => `${mean} of ${of} points on average (${percent})`,
  median: (median) => `median ${median}`,
  incomplete: (count) =>
    `${count} ${plural(count, { one: "report is", other: "reports are" })} incomplete because of an internal error: grade again`,
  misconceptions: {
    title: "What the class has not understood",
    none: "No misconception was named in this class.",
    count: "Students",
    what: "Misconception, as students are told",
    where: "In which exercises",
    who: "Who",
    more: (count) => `${count} more`,
    rest: (count) => `${count} more ${plural(count, { one: "misconception", other: "misconceptions" })}`,
    show: "Show in the table",
    showOf: (misconception) => `Show in the table who holds ${misconception}`,
    named: (named, of) =>
      `A misconception was named in ${named} of ${of} hand-ins that are not correct; the others fail in ways of their own.`,
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
    plot: "Students by their share of all points",
    share: "Share of all points",
    count: "Students",
    table: "The same as a table",
  },
  exercises: {
    title: "Exercises",
    explanation: "How many students came to each verdict.",
    shares: "Shares",
    plot: (exercise, right, of) => `${exercise}: ${right} of ${of} correct`,
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
  matrix: {
    title: "Students and exercises",
    explanation: "A name leads to what the student sees.",
    codes: "What the signs mean",
    staffReport: "staff",
    staffReportOf: (student) => `${student}, the report for staff`,
    name: "Name",
    verdict: "Verdict",
    anyVerdict: "any verdict",
    notCorrect: "not correct",
    allExercises: "all exercises",
    misconception: "Misconception",
    anyMisconception: "any or none",
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
