import type { Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import type { ReportView } from "../access/view.ts";
import type { Changes } from "../facts/changes.ts";
import type { Cells } from "../text/csv-text.ts";

/** A form of the results that another program reads: a row of the table of exports. */
export type ExportRow = {
  readonly name: string;
  /** Its purpose, in one line. */
  readonly purpose: string;
  /** Whose view of a report it is made from. */
  readonly sees: "student" | "staff";
  /** Takes what it needs from the settings before anything is graded; throws `ExportRefused` if that is missing. */
  readonly open: (settings: Settings) => Opened;
};

/** An export that is ready to be made. */
export type Opened = StudentExport | ClassExport;

/** Files for each student, in a separate folder. */
export type StudentExport = { readonly per: "student"; readonly made: (shown: Shown) => Made };

/** Files for the class, from rows of cells that are kept for each student: `kept` is in the order of the summary. */
export type ClassExport = {
  readonly per: "class";
  readonly keep: (shown: Shown) => readonly Cells[];
  readonly made: (summary: Summary, kept: readonly (readonly Cells[])[]) => Made;
};

/** One student's report, as far as an export's readers may see it; `folder` is the name of the student's folders. */
export type Shown = {
  readonly folder: string;
  readonly view: ReportView;
  /** The cases that are hidden from the student, by `caseKey`. */
  readonly hidden: ReadonlySet<string>;
  /** What the student's report says otherwise than before; null: nothing, or this run did not write it. */
  readonly changes: Changes | null;
};

/** The output of an export. */
export type Made = {
  readonly files: readonly ExportFile[];
  /** Notes for staff: what was left out, and why. */
  readonly notes: readonly string[];
  /** Lines that the CI system takes for commands. */
  readonly commands?: string;
  /** Text to append to files that are not ours, by their full paths. */
  readonly appended?: readonly ExportFile[];
};

/** `path` leads from the export's folder to the file, with `/` on every system. */
export type ExportFile = { readonly path: string; readonly text: string };

/** The options of exports, apart from the reports. */
export type Settings = {
  readonly language: Language;
  readonly version: string;
  /** The moment of grading, for formats that require one. */
  readonly moment: Date;
  /** The number of students that the run grades. */
  readonly students: number;
  /** The folder of the submissions, as named in the repository. */
  readonly handIns: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly canvasSheet: ExportFile | null;
  readonly moodleSheet: ExportFile | null;
  /** The column of Canvas's sheet to fill in, by title or id. */
  readonly assignment: string | null;
  readonly idColumn: string | null;
  readonly gradeColumn: string | null;
  readonly moodleFeedback: boolean;
};

/** An export cannot be made with these settings; the message says what to do. */
export class ExportRefused extends Error {}

/** A case of an exercise, as one word. */
export function caseKey(exercise: string, caseId: string): string {
  return `${exercise}/${caseId}`;
}
