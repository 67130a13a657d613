import { expect, it } from "vitest";
import type { Settings } from "./export.ts";
import { moodle } from "./moodle.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { SETTINGS } from "./testing/results.ts";
import { roll } from "./testing/roll.ts";

it.each([
  ["English", "Identifier,Full name,Email address,Grade,Maximum Grade", "Participant 7,Kim,kim@x.org"],
  ["Korean", "식별자,전체 이름,이메일 주소,성적,최대 성적", "참가자 7,Kim,kim@x.org"],
  ["German", "ID,Vollständiger Name,E-Mail-Adresse,Bewertung,Bestwertung", "Teilnehmer/in 7,Kim,kim@x.org"],
  ["French", "Identifiant,Nom complet,Adresse de courriel,Note,Note maximale", "Participant 7,Kim,kim@x.org"],
  [
    "Spanish",
    "Identificador,Nombre completo,Dirección de correo,Calificación,Calificación máxima",
    "Participante 7,Kim,kim@x.org",
  ],
  ["Japanese", "ID,フルネーム,メールアドレス,評点,最大評点", "参加者 7,Kim,kim@x.org"],
])("a worksheet in %s is recognised", (_language, header, row) => {
  for (const student of [row.split(",")[0] ?? "", "kim@x.org", "Kim", "Kim_7_assignsubmission_file"]) {
    const { grades, notes } = filled(`${header}\n${row},,26.00\n`, {}, student);
    expect(grades).toBe(`${header}\n${row},13,26.00\n`);
    expect(notes).toEqual([]);
  }
});

it.each([
  ["100.00", "50", "Moodle's maximum grade is 100, the exercises give 26 points: grades are scaled, to two decimals"],
  ["100,00", "50", "Moodle's maximum grade is 100, the exercises give 26 points: grades are scaled, to two decimals"],
  [
    "33.33",
    "16.67",
    "Moodle's maximum grade is 33.33, the exercises give 26 points: grades are scaled, to two decimals",
  ],
  ["Good", "13", "Moodle's maximum grade is not known: points are written unscaled"],
])("13 of 26 points under a maximum grade of %s are %s", (maximum, grade, note) => {
  const { grades, notes } = filled(`Identifier,Grade,Maximum Grade\nKim,,"${maximum}"\n`, {}, "Kim");
  expect(grades).toContain(`\nKim,${grade},`);
  expect(notes).toEqual([note]);
});

it("columns in another language are named by options", () => {
  const text = "Tunniste,Arvosana\nKim,\n";
  expect(filled(text, { idColumn: "Tunniste", gradeColumn: "Arvosana" }, "Kim").grades).toBe(
    "Tunniste,Arvosana\nKim,13\n",
  );
});

it("feedback is filled in only on request, and never without a grade", () => {
  const text = "Identifier,Grade,Maximum Grade,Feedback comments\nKim,,26,mine\nAda,,26,hers\n";
  expect(filled(text, { moodleFeedback: false }, "Kim").grades).toBe(text.replace("Kim,,", "Kim,13,"));
  expect(filled(text, { moodleFeedback: true }, "Kim").grades).toContain("Ada,,26,hers");
});

it.each([
  [
    "without a sheet",
    null,
    {},
    "`--export moodle` needs --moodle-sheet FILE: the grading worksheet that you download from Moodle, to be filled in",
  ],
  [
    "with columns that it does not know",
    "Tunniste,Arvosana\n",
    {},
    "worksheet.csv: which columns hold the identifier and the grade? Name them with --id-column and --grade-column; there are: `Tunniste`, `Arvosana`",
  ],
  [
    "where feedback has no column",
    "Identifier,Grade\n",
    { moodleFeedback: true },
    "worksheet.csv has no column for feedback: leave out --moodle-feedback",
  ],
])("%s it refuses before anything is graded", (_what, text, more, message) => {
  const moodleSheet = text === null ? null : { path: "worksheet.csv", text };
  expect(() => moodle.open({ ...SETTINGS, moodleFeedback: false, moodleSheet, ...more })).toThrow(message);
});

function filled(text: string, more: Partial<Settings>, ...students: readonly string[]) {
  const settings = { ...SETTINGS, moodleFeedback: false, moodleSheet: { path: "worksheet.csv", text }, ...more };
  const { files, notes } = madeBy(moodle, settings, [], roll(...students));
  return { grades: textAt(files, "grades.csv"), notes };
}
