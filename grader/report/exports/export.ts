import type { Summary } from "../../model/summary.ts";
import type { Language } from "../../model/text.ts";
import type { ReportView } from "../access/view.ts";
import type { Cells } from "../text/csv-text.ts";

/** A form of the results that another program reads: a row of the table of exports. */
export type ExportRow = {
  readonly name: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  /** Whose view of a report it is made from. */
  readonly sees: "student" | "staff";
  /** Takes what it needs of the settings before anything is graded; throws `ExportRefused` where that is not there. */
  readonly open: (settings: Settings) => Opened;
};

/** An export that is ready to be made. */
export type Opened = StudentExport | ClassExport;

/** Files for each student, in a folder of their own. */
export type StudentExport = { readonly per: "student"; readonly made: (shown: Shown) => Made };

/** Files for the class, from rows of cells that are kept of each student: `kept` stands in the order of the summary. */
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
};

/** What an export comes to. */
export type Made = {
  readonly files: readonly ExportFile[];
  /** What staff should know: what was left out, and why. */
  readonly notes: readonly string[];
  /** Lines that the CI system takes for commands. */
  readonly commands?: string;
  /** What is put at the end of a file that is not ours, by its whole path. */
  readonly appended?: readonly ExportFile[];
};

/** `path` leads from the export's folder to the file, with `/` on every system. */
export type ExportFile = { readonly path: string; readonly text: string };

/** What exports are told besides the reports. */
export type Settings = {
  readonly language: Language;
  readonly version: string;
  /** The moment of grading, for formats that want one. */
  readonly moment: Date;
  /** How many students the run grades. */
  readonly students: number;
  /** The folder of the hand-ins, as it is named in the repository. */
  readonly handIns: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly canvasSheet: ExportFile | null;
  readonly moodleSheet: ExportFile | null;
  /** Which column of Canvas's sheet is meant, by title or id. */
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
