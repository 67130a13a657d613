import type { StudentSummary, Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import { WORDS } from "../words/languages.ts";
import { type Cells, ExportRefused, type ExportRow, type Made, type Settings, type Shown } from "./export.ts";
import { type Filled, filledSheet } from "./filled.ts";
import type { MatchKey } from "./match.ts";
import { MOODLE_HEADERS } from "./moodle-headers.ts";
import { guarded, readSheet, type Sheet, withCell } from "./sheet.ts";
import { titleText } from "./told.ts";

/** Moodle's grading worksheet, with everyone's grade filled in, and the feedback where it is asked for. */
export const moodle: ExportRow = {
  name: "moodle",
  purpose: "Moodle: your downloaded grading worksheet (--moodle-sheet) filled in",
  sees: "student",
  open: (settings) => {
    const worksheet = worksheetOf(settings);
    return {
      per: "class",
      keep: (shown) => (worksheet.feedback === -1 ? [] : [feedbackRow(shown, settings.language)]),
      made: (summary, kept) => filled(summary, worksheet, commentsOf(kept.flat())),
    };
  },
};

/** A sheet and the places of its columns; -1: there is none, or it is not asked for. */
type Worksheet = {
  readonly sheet: Sheet;
  readonly identifier: number;
  readonly grade: number;
  readonly maximum: number;
  readonly feedback: number;
  readonly fullName: number;
  /** Where a student is looked for, in this order. */
  readonly names: readonly number[];
};

function worksheetOf(settings: Settings): Worksheet {
  const { moodleSheet, moodleFeedback } = settings;
  if (moodleSheet === null)
    throw new ExportRefused(
      "`--export moodle` needs --moodle-sheet FILE: the grading worksheet that you download from Moodle, to be filled in",
    );
  const sheet = readSheet(moodleSheet);
  const columns = columnsOf(sheet, settings);
  if (columns.identifier === -1 || columns.grade === -1) throw new ExportRefused(unknownColumns(sheet));
  if (moodleFeedback && columns.feedback === -1)
    throw new ExportRefused(`${sheet.path} has no column for feedback: leave out --moodle-feedback`);
  return { sheet, ...columns };
}

function columnsOf({ header }: Sheet, { idColumn, gradeColumn, moodleFeedback }: Settings): Omit<Worksheet, "sheet"> {
  const at = (...names: readonly (string | undefined)[]) => header.findIndex((text) => names.includes(text.trim()));
  const words = MOODLE_HEADERS.find((each) => at(each.identifier) !== -1 && at(each.grade) !== -1);
  const identifier = at(idColumn ?? words?.identifier);
  const fullName = at(...(words?.fullName ?? []));
  const names = [identifier, at(words?.email), at(words?.idNumber), at(words?.username), fullName];
  return {
    identifier,
    grade: at(gradeColumn ?? words?.grade),
    maximum: at(words?.maximum),
    feedback: moodleFeedback ? at(words?.feedback) : -1,
    fullName,
    names: names.filter((column) => column !== -1),
  };
}

function unknownColumns({ path, header }: Sheet): string {
  const there = header.map((text) => `\`${text}\``).join(", ");
  return `${path}: which columns hold the identifier and the grade? Name them with --id-column and --grade-column; there are: ${there}`;
}

function filled(summary: Summary, worksheet: Worksheet, comments: ReadonlyMap<string, string>): Made {
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
    rowName: (row) => row[fullName === -1 ? identifier : fullName] ?? "",
    fill: (row, student) => graded(row, student, worksheet, comments.get(student.folder) ?? ""),
    notes: scaleNotes(sheet, summary, maximum),
  });
}

function graded(
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

/** Moodle's maximum grade, written in any language; null where there is none, as where marks are words. */
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

/** In Moodle's download of all hand-ins, `Kim Minji` with `Participant 123` is a folder of this name. */
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
  return [folder, guarded(html(lines.join("\n")))];
}

function commentsOf(rows: readonly Cells[]): ReadonlyMap<string, string> {
  return new Map(rows.map(([folder, comment]) => [String(folder), String(comment)]));
}

/** Moodle shows feedback as HTML. */
function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}
