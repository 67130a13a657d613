import type { ClassLine } from "../model/class-line.ts";
import type { RefusedFolder, UnclaimedFile } from "../model/submission.ts";
import type { Progress, Summary } from "../model/summary.ts";
import type { AnsweredExercise } from "./course.ts";
import { byStudent } from "./render-class.ts";
import { lineOf, type Standing, type StandingReport } from "./standing.ts";
import { summaryOfAll } from "./summary.ts";

/** The students of a class as their folders say: who handed in, where each one's report lies, and who was refused. */
export type Roll = {
  /** Report folders by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedFolder[];
};

/** What lies in a reports folder, seen from who hands in today. */
export type Sorted = {
  readonly present: readonly StandingReport[];
  /** Folders of students who hand in no more, and what they are called. */
  readonly gone: readonly { readonly folder: string; readonly student: string }[];
  readonly unreadable: readonly RefusedFolder[];
};

/** Tells the reports of those who hand in from those of who is gone; who was refused is neither. */
export function sorted({ reports, unreadable }: Standing, { folders, refused }: Roll): Sorted {
  const current = new Set(folders.values());
  const refusedNames = new Set(refused.map(({ folder }) => folder.normalize("NFC")));
  const gone = [
    ...reports.filter(({ student, folder }) => folders.get(student) !== folder && !refusedNames.has(student)),
    ...unreadable.filter(({ folder }) => !current.has(folder)).map(({ folder }) => ({ folder, student: folder })),
  ];
  return {
    present: reports.filter(({ student, folder }) => folders.get(student) === folder),
    gone: gone.map(({ folder, student }) => ({ folder, student })),
    unreadable: unreadable
      .filter(({ folder }) => current.has(folder))
      .map(({ folder, why }) => ({ folder, why: `the report that lies there cannot be read: ${why}` })),
  };
}

/** The class: what was written now, and what lies there of the others. */
export type ClassNow = { readonly summary: Summary; readonly lines: readonly ClassLine[] };

/** What else is to be said of the class. */
type Besides = {
  readonly unclaimed: readonly UnclaimedFile[];
  readonly gone: readonly string[];
  readonly progress: Progress | null;
};

export function classNow(
  course: readonly AnsweredExercise[],
  written: readonly ClassLine[],
  others: readonly StandingReport[],
  refused: readonly RefusedFolder[],
  { unclaimed, gone, progress }: Besides,
): ClassNow {
  const lines = [...written, ...others.map((report) => lineOf(report, course))].sort(byStudent);
  const summary = summaryOfAll(course, lines, refused.toSorted(byFolder));
  return {
    lines,
    summary: {
      ...summary,
      unclaimed,
      ...(gone.length === 0 ? {} : { gone: gone.toSorted() }),
      ...(progress === null ? {} : { unfinished: progress }),
    },
  };
}

function byFolder(a: RefusedFolder, b: RefusedFolder): number {
  return a.folder < b.folder ? -1 : 1;
}
