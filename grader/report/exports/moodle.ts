import type { StudentSummary, Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import { WORDS } from "../locales/languages.ts";
import { type Cells, guardFormula } from "../text/csv-text.ts";
import type { ExportRow, Made, Shown } from "./export.ts";
import { titleText } from "./feedback.ts";
import { type Filled, filledSheet } from "./filled.ts";
import type { MatchKey } from "./match.ts";
import { type Worksheet, worksheetOf } from "./moodle-worksheet.ts";
import { type Sheet, withCell } from "./sheet.ts";

/** Moodle's grading worksheet, with everyone's grade filled in, and the feedback on request. */
export const moodle: ExportRow = {
  name: "moodle",
  purpose: "Moodle: your downloaded grading worksheet (--moodle-sheet) filled in",
  sees: "student",
  open: (settings) => {
    const worksheet = worksheetOf(settings);
    return {
      per: "class",
      keep: (shown) => (worksheet.feedback === -1 ? [] : [feedbackRow(shown, settings.language)]),
      made: (summary, kept) => fillIn(summary, worksheet, commentsOf(kept.flat())),
    };
  },
};

function fillIn(summary: Summary, worksheet: Worksheet, comments: ReadonlyMap<string, string>): Made {
  const { sheet, identifier, maximum, fullName, names } = worksheet;
  return filledSheet(summary, {
    sheet,
    students: new Map(sheet.rows.entries()),
    keys: [
      ...names.map(
        (column): MatchKey =>
          (row) => [row[column] ?? ""],
      ),
      downloadKey(worksheet),
    ],
    own: worksheet.own,
    rowName: (row) => row[fullName === -1 ? identifier : fullName] ?? "",
    fill: (row, student) => gradeRow(row, student, worksheet, comments.get(student.folder) ?? ""),
    notes: scaleNotes(sheet, summary, maximum),
  });
}

function gradeRow(
  row: readonly string[],
  { score, maxScore }: StudentSummary,
  columns: Worksheet,
  comment: string,
): Filled {
  const most = maximumOf(row, columns.maximum);
  const mark = most === null || maxScore === 0 ? score : Math.round((score / maxScore) * most * 100) / 100;
  const withMark = withCell(row, columns.grade, String(mark));
  return { kind: "filled", row: columns.feedback === -1 ? withMark : withCell(withMark, columns.feedback, comment) };
}

/** Moodle's maximum grade, written in any language; null if there is none, for instance because marks are words. */
function maximumOf(row: readonly string[], column: number): number | null {
  const text = row[column]?.trim().replace(",", ".") ?? "";
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function scaleNotes({ rows }: Sheet, { exercises }: Summary, maximum: number): string[] {
  const points = exercises.reduce((sum, { maxScore }) => sum + maxScore, 0);
  const most = new Set(rows.map((row) => maximumOf(row, maximum)));
  return [...most]
    .filter((each) => each !== points)
    .map((each) =>
      each === null
        ? "Moodle's maximum grade is not known: points are written unscaled"
        : `Moodle's maximum grade is ${each}, the exercises give ${points} points: grades are scaled, to two decimals`,
    );
}

/** Moodle's download of all submissions names the folder of `Kim Minji` with `Participant 123` like this. */
function downloadKey({ identifier, fullName }: Worksheet): MatchKey {
  return (row) => {
    const [number] = /\d+$/.exec(row[identifier] ?? "") ?? [];
    const folder = `${row[fullName] ?? ""}_${number}_assignsubmission_file`;
    return number === undefined ? [] : [folder, `${folder}_`];
  };
}

function feedbackRow({ folder, view: { report, exercises } }: Shown, language: Language): Cells {
  const words = WORDS[language];
  const lines = report.exercises.map(({ exercise, verdict, score, maxScore }) => {
    const title = titleText(exercise, exercises.get(exercise), language);
    return `${title}: ${words.score(score, maxScore)}, ${words.verdict[verdict]}`;
  });
  return [folder, guardFormula(html(lines.join("\n")))];
}

function commentsOf(rows: readonly Cells[]): ReadonlyMap<string, string> {
  return new Map(rows.map(([folder, comment]) => [String(folder), String(comment)]));
}

/** Moodle shows feedback as HTML. */
function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}
