import { ExportRefused, type Settings } from "./export.ts";
import { MOODLE_HEADERS } from "./moodle-headers.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** A sheet and the indices of its columns; -1: it has none, or it was not requested. */
export type Worksheet = {
  readonly sheet: Sheet;
  readonly identifier: number;
  readonly grade: number;
  readonly maximum: number;
  readonly feedback: number;
  readonly fullName: number;
  /** The columns that the instructor writes: marks and feedback. */
  readonly own: ReadonlySet<number>;
  /** The columns searched for a student, in this order. */
  readonly names: readonly number[];
};

/** The worksheet to fill in; throws `ExportRefused` if it lacks a required column. */
export function worksheetOf(settings: Settings): Worksheet {
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
  const [grade, maximum, feedback] = [at(gradeColumn ?? words?.grade), at(words?.maximum), at(words?.feedback)];
  const names = [identifier, at(words?.email), at(words?.idNumber), at(words?.username), fullName];
  return {
    identifier,
    grade,
    maximum,
    feedback: moodleFeedback ? feedback : -1,
    fullName,
    own: new Set([grade, maximum, feedback]),
    names: names.filter((column) => column !== -1),
  };
}

function unknownColumns({ path, header }: Sheet): string {
  const there = header.map((text) => `\`${text}\``).join(", ");
  return `${path}: which columns hold the identifier and the grade? Name them with --id-column and --grade-column; there are: ${there}`;
}
