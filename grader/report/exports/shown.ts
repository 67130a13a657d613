import type { ReportView } from "../access/view.ts";
import type { Changes } from "../facts/changes.ts";
import { caseKey, type ExportRow, type Shown } from "./export.ts";

/** A student's full report, and what the student may see of it. */
export type StudentResult = { readonly folder: string; readonly whole: ReportView; readonly visible: ReportView };

/** The part of a student's report that an export's readers may see. */
export function shownTo(
  sees: ExportRow["sees"],
  { folder, whole, visible }: StudentResult,
  changes: Changes | null = null,
): Shown {
  return { folder, view: sees === "staff" ? whole : visible, hidden: hiddenCases(whole, visible), changes };
}

function hiddenCases(whole: ReportView, visible: ReportView): ReadonlySet<string> {
  const keys = whole.report.exercises.flatMap(({ exercise, cases }, i) => {
    const seen = visible.report.exercises[i]?.cases ?? [];
    return cases
      .filter((_, j) => seen[j] === undefined || "hidden" in seen[j])
      .map((each) => caseKey(exercise, each.case));
  });
  return new Set(keys);
}
