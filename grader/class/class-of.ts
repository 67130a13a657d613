import type { ClassLine } from "../model/class-line.ts";
import type { RefusedFolder, UnclaimedFile } from "../model/submission.ts";
import type { Progress, Summary } from "../model/summary.ts";
import type { AnsweredExercise } from "./course.ts";
import { byStudent } from "./render-class.ts";
import { lineOf, type Standing, type StandingReport } from "./standing.ts";
import { summaryOfAll } from "./summary.ts";

/** The students of a class according to their folders: who submitted, where their reports are, and who was refused. */
export type Roll = {
  /** Report folders by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedFolder[];
};

/** The contents of a reports folder, compared with today's submissions. */
export type Sorted = {
  readonly present: readonly StandingReport[];
  /** Folders of students who no longer submit, with their names. */
  readonly gone: readonly { readonly folder: string; readonly student: string }[];
  readonly unreadable: readonly RefusedFolder[];
};

/** Separates the reports of students who submit from those of students who left; refused students are neither. */
export function sortReports({ reports, unreadable }: Standing, { folders, refused }: Roll): Sorted {
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

/** The class: the reports written now, and the existing ones of the others. */
export type ClassNow = { readonly summary: Summary; readonly lines: readonly ClassLine[] };

/** Further facts about the class. */
type Besides = {
  readonly unclaimed: readonly UnclaimedFile[];
  readonly gone: readonly string[];
  readonly progress: Progress | null;
  /** The names on the roster; null: there is none. */
  readonly roster: readonly string[] | null;
};

export function classNow(
  course: readonly AnsweredExercise[],
  written: readonly ClassLine[],
  others: readonly StandingReport[],
  refused: readonly RefusedFolder[],
  { unclaimed, gone, progress, roster }: Besides,
): ClassNow {
  const lines = [...written, ...others.map((report) => lineOf(report, course))].sort(byStudent);
  const summary = summaryOfAll(course, lines, refused.toSorted(byFolder));
  const absent = absentFrom(roster ?? [], summary);
  return {
    lines,
    summary: {
      ...summary,
      unclaimed,
      ...(gone.length === 0 ? {} : { gone: gone.toSorted() }),
      ...(absent.length === 0 ? {} : { absent }),
      ...(progress === null ? {} : { unfinished: progress }),
    },
  };
}

/** Who is on the roster and has no file for any exercise. */
function absentFrom(roster: readonly string[], { students }: Summary): readonly string[] {
  const handedIn = students.filter(({ verdicts }) => Object.values(verdicts).some((kind) => kind !== "missing"));
  const names = new Set(handedIn.map(({ student }) => student));
  return roster.filter((name) => !names.has(name)).toSorted();
}

function byFolder(a: RefusedFolder, b: RefusedFolder): number {
  return a.folder < b.folder ? -1 : 1;
}
