import type { ClassLine } from "../../model/class-line.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { Item } from "../../model/item.ts";
import type { Summary } from "../../model/summary.ts";
import type { PageGroup, PageItem, StudentRow, SummaryPageData } from "../page/summary/data.ts";
import { shownUnclaimed } from "../record/shown-unclaimed.ts";
import { studentVerdict } from "../record/student-verdict.ts";

/** The data of the class's page; `exercises` by id, `lines` in the order of the summary's students. */
export function summaryPageData(
  summary: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  lines: readonly ClassLine[],
  items: readonly Item[],
  groups: readonly PageGroup[],
  ahead: string | null = null,
): SummaryPageData {
  const ids = summary.exercises.map(({ exercise }) => exercise);
  return {
    exercises: summary.exercises.map(({ exercise: id, maxScore }) => {
      const { title = { en: id, ko: null }, part } = exercises.get(id) ?? {};
      return { id, title, ...(part === undefined ? {} : { part }), maxScore };
    }),
    students: lines.map((line) => studentRow(line, ids)),
    items: items.map((item) => pageItem(item, exercises.get(item.exercise))),
    groups,
    refused: summary.refused,
    ...(summary.absent === undefined ? {} : { absent: summary.absent }),
    ...(ahead === null ? {} : { ahead }),
    unclaimed: shownUnclaimed(summary.unclaimed ?? []),
    ...(summary.unfinished === undefined ? {} : { unfinished: summary.unfinished }),
  };
}

function studentRow({ summary, hasStaffReport, exercises }: ClassLine, ids: readonly string[]): StudentRow {
  const { student, folder, score, complete, older } = summary;
  return {
    student,
    folder,
    score,
    complete,
    hasStaffReport,
    ...(older === undefined ? {} : { older: older.length }),
    verdicts: ids.map((id) => studentVerdict(summary, id)),
    scores: scoresIn(exercises, ids),
    setbacks: exercises.flatMap(({ exercise, setback }) =>
      setback === null ? [] : [[ids.indexOf(exercise), setback] as const],
    ),
    holds: exercises.flatMap(({ exercise, misconceptions }) =>
      misconceptions.map((id) => [ids.indexOf(exercise), id] as const),
    ),
  };
}

function scoresIn(exercises: ClassLine["exercises"], ids: readonly string[]): readonly number[] {
  const scores = new Map(exercises.map(({ exercise, score }) => [exercise, score]));
  return ids.map((id) => scores.get(id) ?? 0);
}

function pageItem(item: Item, exercise: Exercise | undefined): PageItem {
  return { ...item, why: exercise?.cases.find(({ id }) => id === item.case)?.why ?? null };
}
