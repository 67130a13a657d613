import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport, HiddenCaseReport, Report } from "../model/report.ts";
import { nextHint } from "./ladder.ts";
import type { ExerciseView, ReportView } from "./view.ts";
import { entryUntil, viewUntil } from "./withheld.ts";

/** Whether a case of an exercise is kept from its students. */
export type IsHidden = (exercise: Exercise, caseId: string) => boolean;

/**
 * What a student may see of a report at the moment `asOf`: of hidden cases their number, kind and points alone, of the
 * others as much as the hint ladder shows by then. A case that the exercise no longer has is hidden too.
 */
export function forStudent({ report, exercises }: ReportView, isHidden: IsHidden, asOf: Date): ReportView {
  const entries = report.exercises.map((each) => visibleEntry(each, exercises.get(each.exercise), isHidden, asOf));
  const views = entries.flatMap((each) => {
    const view = exercises.get(each.exercise);
    return view === undefined ? [] : [[each.exercise, viewUntil(each, view)] as const];
  });
  return { report: { ...report, exercises: entries }, exercises: new Map(views) };
}

/** Whether a student's report shows less than there is. */
export function hidesSomething(report: Report): boolean {
  return report.exercises.some(
    ({ nextHint: next, cases }) => next !== undefined || cases.some((each) => "hidden" in each),
  );
}

function visibleEntry(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  isHidden: IsHidden,
  asOf: Date,
): ExerciseReport {
  const entry = withoutHidden(report, view?.exercise, isHidden);
  const next = view === undefined ? null : nextHint(view.exercise.hints, asOf);
  return next === null ? entry : entryUntil(next, entry);
}

function withoutHidden(report: ExerciseReport, exercise: Exercise | undefined, isHidden: IsHidden): ExerciseReport {
  const open = new Set(exercise?.cases.map(({ id }) => id).filter((id) => !isHidden(exercise, id)));
  let hidden = 0;
  return {
    ...report,
    diagnosis: report.diagnosis && {
      ...report.diagnosis,
      evidence: report.diagnosis.evidence.filter((caseId) => open.has(caseId)),
    },
    cases: report.cases.map((each) => (open.has(each.case) ? each : hiddenCase(each, ++hidden))),
  };
}

function hiddenCase(report: ExerciseReport["cases"][number], number: number): HiddenCaseReport {
  const { points, maxPoints, verdict } = report;
  return { case: `hidden-${number}`, hidden: true, points, maxPoints, verdict: { kind: verdict.kind } };
}
