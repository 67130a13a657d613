import type { Item } from "../../../model/item.ts";
import type { Setback } from "../../../model/setback.ts";
import type { RefusedFolder } from "../../../model/submission.ts";
import type { Progress } from "../../../model/summary.ts";
import type { Text } from "../../../model/text.ts";
import type { VerdictKind } from "../../../model/verdict.ts";
import type { ShownUnclaimed } from "../../record/shown-unclaimed.ts";
import type { OwnText } from "../shared/own-text.ts";

/** Everything that the class's page shows, as JSON. */
export type SummaryPageData = {
  readonly exercises: readonly PageExercise[];
  readonly students: readonly StudentRow[];
  readonly items: readonly PageItem[];
  readonly groups: readonly PageGroup[];
  readonly refused: readonly RefusedFolder[];
  /** Only with a roster, and if there are any. */
  readonly absent?: readonly string[];
  /** Only if the page is made for a future moment: that moment. */
  readonly ahead?: string;
  readonly unclaimed: readonly ShownUnclaimed[];
  /** Only if the last grading was stopped. */
  readonly unfinished?: Progress;
};

export type PageExercise = {
  readonly id: string;
  readonly title: Text;
  /** Only if a part of the course lists it. */
  readonly part?: Text;
  readonly maxScore: number;
};

export type StudentRow = {
  readonly student: string;
  /** Below `students/`, and below `staff/` if there is a report for staff. */
  readonly folder: string;
  readonly score: number;
  readonly complete: boolean;
  readonly hasStaffReport: boolean;
  /** The number of exercises whose marks belong to an earlier spec, if any: this score then counts in no mean. */
  readonly older?: number;
  /** In the order of the exercises; null if the summary has none. */
  readonly verdicts: readonly (VerdictKind | null)[];
  /** Points in each exercise, in their order. */
  readonly scores: readonly number[];
  /** Why exercises fail in which no misconception is named, each with the index of its exercise. */
  readonly setbacks: readonly (readonly [exercise: number, setback: Setback])[];
  /** The misconceptions named, each with the index of its exercise. */
  readonly holds: readonly (readonly [exercise: number, misconception: string])[];
};

export type PageItem = Item & { readonly why: Text | null };

/** Students, by their index, with the same wrong results in an exercise, by its index. */
export type PageGroup = { readonly exercise: number; readonly files: readonly PageFile[] };

/** Those who handed in the same file; its text is null if it is not shown. */
export type PageFile = { readonly students: readonly number[]; readonly source: OwnText | null };
