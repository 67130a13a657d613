import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Summary } from "../model/summary.ts";
import type { PageFile, PageGroup } from "../report/page/summary/data.ts";
import { sourceText } from "../report/page-data/own-text.ts";
import type { AnswerGroup } from "./answer-groups.ts";
import type { SourceOf } from "./kept-sources.ts";

/** How many files of a group are shown, and how much of each. */
const MOST_FILES = 3;
const MOST_LINES = 60;
const ROOM = { source: 6000 };

/** The groups as the class's page shows them, with the text of a few files each. */
export async function pageGroups(
  groups: readonly AnswerGroup[],
  { exercises: columns, students }: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  sourceOf: SourceOf,
): Promise<readonly PageGroup[]> {
  const rows = new Map(students.map(({ folder }, i) => [folder, i]));
  const shown: PageGroup[] = [];
  for (const { exercise, files } of groups) {
    const asked = exercises.get(exercise);
    if (asked === undefined) continue;
    const told: PageFile[] = [];
    for (const [i, same] of files.entries())
      told.push({ students: rowsOf(same, rows), source: i < MOST_FILES ? await textOf(same, asked, sourceOf) : null });
    shown.push({ exercise: columns.findIndex((column) => column.exercise === exercise), files: told });
  }
  return shown;
}

async function textOf([first]: readonly ClassLine[], exercise: Exercise, sourceOf: SourceOf) {
  const source = first === undefined ? null : await sourceOf(first.summary.folder, exercise);
  return source === null ? null : sourceText(source, ROOM, MOST_LINES);
}

function rowsOf(same: readonly ClassLine[], rows: ReadonlyMap<string, number>): readonly number[] {
  return same.flatMap(({ summary }) => rows.get(summary.folder) ?? []);
}
