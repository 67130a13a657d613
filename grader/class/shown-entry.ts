import type { ExerciseReport, Report } from "../model/report.ts";
import { isOfToday, publicSpecOf } from "../reference/asked.ts";
import type { ExerciseView, ReportView } from "../report/access/view.ts";

/**
 * A student's view of a report, with the spec of its marks as far as the student may know it. `before` is the report
 * they have seen so far: an entry whose cases the exercise no longer has stays as it was.
 */
export function withShownSpecs(visible: ReportView, whole: Report, before: Report | null, asOf: Date): ReportView {
  const exercises = visible.report.exercises.map((entry, i) => {
    const seen = before?.exercises.find(({ exercise }) => exercise === entry.exercise);
    return shownEntry(entry, whole.exercises[i] ?? entry, visible.exercises.get(entry.exercise), seen, asOf);
  });
  return { ...visible, report: { ...visible.report, exercises } };
}

function shownEntry(
  entry: ExerciseReport,
  whole: ExerciseReport,
  view: ExerciseView | undefined,
  seen: ExerciseReport | undefined,
  asOf: Date,
): ExerciseReport {
  if (seen !== undefined && !isStillAsked(whole, view)) return seen;
  const { spec: _, ...others } = entry;
  const spec = view !== undefined && isOfToday(whole, view.exercise) ? publicSpecOf(view.exercise, asOf) : seen?.spec;
  return spec === undefined ? others : { ...others, spec };
}

/** Whether the exercise still has every case of the entry, and so can say which of them are hidden. */
function isStillAsked({ cases }: ExerciseReport, view: ExerciseView | undefined): boolean {
  const ids = new Set(view?.exercise.cases.map(({ id }) => id));
  return cases.every((each) => ids.has(each.case));
}
