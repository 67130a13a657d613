import { expect, it } from "vitest";
import { canvas } from "./canvas.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { SETTINGS } from "./testing/results.ts";
import { roll } from "./testing/roll.ts";

const HEADER = "Student,ID,SIS User ID,SIS Login ID,Section";

it.each([
  ["by the ID", "Someone,4711,,,A", "4711"],
  ["by the SIS User ID", "Someone,1,s-99,,A", "s-99"],
  ["by the SIS Login ID", "Someone,1,,minji@example.org,A", "minji@example.org"],
  ["by the name", "kim-minji,1,,,A", "kim-minji"],
  ["by the name, last name first", '"Kim, Min Ji",1,,,A', "Min Ji Kim"],
  ["by the name in another normalisation", `${"박도윤".normalize("NFD")},1,,,A`, "박도윤"],
])("a student is found %s", (_how, row, student) => {
  const { grades, notes } = filled(`${HEADER},Pooling (1)\n    Points Possible,,,,,26\n${row},\n`, student);
  expect(notes).toEqual([]);
  expect(grades.split("\n")[2]).toBe(`${row},13`);
});

it("a student is found in a gradebook with last and first names in separate columns", () => {
  const { grades } = filled("LastName,FirstName,ID,Section,Pooling (1)\nKim,Min Ji,1,A,\n", "Min Ji Kim");
  expect(grades).toBe("LastName,FirstName,ID,Section,Pooling (1)\nKim,Min Ji,1,A,13\n");
});

it.each([
  [
    "a name of two rows",
    "Kim,1,,,A,\nKim,2,,,A,\n",
    ["Kim"],
    ['several rows or students fit "Kim": none was filled in'],
  ],
  [
    "a row of two students",
    "Kim,1,s-1,,A,\n",
    ["1", "s-1"],
    ['several rows or students fit "1": none was filled in', 'several rows or students fit "s-1": none was filled in'],
  ],
  ["a name that is nearly right", "Kim Minji,1,,,A,\n", ["kim minji"], ['no row for the student "kim minji"']],
])("%s is listed, and not guessed", (_what, rows, students, expected) => {
  const { grades, notes, unmatched } = filled(`${HEADER},Pooling (1)\n${rows}`, ...students);
  expect(grades).toBe(`${HEADER},Pooling (1)\n${rows}`);
  expect(notes).toEqual(expect.arrayContaining(expected));
  expect(unmatched.trimEnd().split("\n")).toEqual(notes);
});

it("an excused student stays excused, and rows that do not belong to students are not listed", () => {
  const text = `${HEADER},Pooling (1)\n    Points Possible,,,,,26\n,,,,,Manual Posting\nkim,1,,,A,EX\n`;
  const { grades, notes } = filled(text, "kim");
  expect(grades).toBe(text);
  expect(notes).toEqual(['"kim" was left as it was: Canvas says `EX`, excused']);
});

it("the instructor's own cells stay as they are, whatever they contain, and so do separators and line endings", () => {
  const text = '\ufeffStudent;ID;Section;"Pooling; (old)";Pooling (1)\r\nKim;1;"A\nB";"=say ""hi""";\r\n';
  expect(filled(text, "Kim").grades).toBe(text.replace(/;\r\n$/, ";13\r\n"));
});

it("a name that would be a formula is guarded, and found again in the written sheet", () => {
  const once = filled(`${HEADER},Pooling (1)\n=Kim,1,,,A,\n"a;=b",2,,,A,\n-,3,,,A,\n`, "=Kim", "a;=b").grades;
  expect(once).toBe(`${HEADER},Pooling (1)\n'=Kim,1,,,A,13\na;'=b,2,,,A,13\n-,3,,,A,\n`);
  const again = filled(once, "=Kim", "a;=b");
  expect(again.grades).toBe(once);
  expect(again.notes).toEqual(['no student for the row "-": its cells stay']);
});

it.each([
  ["the title", "Pooling"],
  ["the id", "1"],
  ["the whole header", "Pooling (1)"],
])("one of several assignments is chosen by %s", (_how, assignment) => {
  const text = `${HEADER},Other (2),Pooling (1),Pooling Final Score (3)\nkim,1,,,A,5,,9\n`;
  expect(filledWith({ assignment }, text, "kim").grades).toBe(text.replace("5,,9", "5,13,9"));
});

it.each([
  [
    "without a sheet",
    null,
    null,
    "`--export canvas` needs --canvas-sheet FILE: the gradebook that Canvas exports, to be filled in",
  ],
  ["with an empty one", "", null, "gradebook.csv is empty"],
  [
    "with another sheet",
    "a,b\n1,2\n",
    null,
    "gradebook.csv is not a Canvas gradebook: it has no columns `ID` and `Section`",
  ],
  ["with a broken one", 'Student,ID,Section,"Pooling (1)\n', null, "gradebook.csv cannot be read as CSV: "],
  [
    "with two assignments and no choice",
    `${HEADER},Other (2),Pooling (1)\n`,
    null,
    "gradebook.csv has several assignments or none: choose one with --assignment NAME or ID; there are: `Other (2)`, `Pooling (1)`",
  ],
  [
    "with a choice that is not there, or may not be written",
    `${HEADER},Other (2),Pooling (1)\n    Points Possible,,,,,5,(read only)\n`,
    "Pooling",
    "gradebook.csv has not exactly one assignment `Pooling`; there are: `Other (2)`",
  ],
])("%s it refuses before anything is graded", (_what, text, assignment, message) => {
  const canvasSheet = text === null ? null : { path: "gradebook.csv", text };
  expect(() => canvas.open({ ...SETTINGS, canvasSheet, assignment })).toThrow(message);
});

function filled(text: string, ...students: readonly string[]) {
  return filledWith({ assignment: null }, text, ...students);
}

function filledWith(chosen: { readonly assignment: string | null }, text: string, ...students: readonly string[]) {
  const settings = { ...SETTINGS, ...chosen, canvasSheet: { path: "gradebook.csv", text } };
  const { files, notes } = madeBy(canvas, settings, [], roll(...students));
  return { grades: textAt(files, "grades.csv"), unmatched: textAt(files, "unmatched.txt"), notes };
}
