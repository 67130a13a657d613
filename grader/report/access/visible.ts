import type { Findings } from "../../model/diagnosis.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { ExerciseReport, HiddenCaseReport, Report } from "../../model/report.ts";
import { faultOfFile } from "../record/fault.ts";
import { findingsOf } from "../record/findings.ts";
import type { Disclosure } from "./disclosure.ts";
import type { ExerciseView, ReportView } from "./view.ts";
import { entryUntil, viewUntil } from "./withheld.ts";

/**
 * Reduces a report to what a student may see: of hidden cases only their number, kind of verdict and points, of the
 * others as much as the hint ladder shows. Every case of a removed exercise is hidden.
 */
export function forStudent(
  { report, exercises }: ReportView,
  disclose: (exercise: Exercise) => Disclosure,
): ReportView {
  const entries = report.exercises.map((each) => visibleEntry(each, exercises.get(each.exercise), disclose));
  const views = entries.flatMap((each) => {
    const view = exercises.get(each.exercise);
    return view === undefined ? [] : [[each.exercise, viewUntil(each, view)] as const];
  });
  return { report: { ...report, exercises: entries }, exercises: new Map(views) };
}

/** Whether a student's report shows less than the full one. */
export function hidesSomething(report: Report): boolean {
  return report.exercises.some(
    ({ nextHint: next, cases }) => next !== undefined || cases.some((each) => "hidden" in each),
  );
}

function visibleEntry(
  report: ExerciseReport,
  view: ExerciseView | undefined,
  disclose: (exercise: Exercise) => Disclosure,
): ExerciseReport {
  const { isHidden, nextHint: next } = view === undefined ? NOTHING : disclose(view.exercise);
  const entry = withoutHidden(report, isHidden);
  return next === null ? entry : entryUntil(next, entry);
}

const NOTHING: Disclosure = { isHidden: () => true, nextHint: null };

function withoutHidden(report: ExerciseReport, isHidden: Disclosure["isHidden"]): ExerciseReport {
  const { diagnosis, habits, observation, counterexample, forStudent, cases, ...rest } = report;
  const fault = cases.every((each) => isHidden(each.case)) ? faultOfFile(report) : null;
  let hidden = 0;
  return {
    ...rest,
    ...findingsFor(report, isHidden),
    ...(fault === null ? {} : { fault }),
    cases: cases.map((each) => (isHidden(each.case) ? hiddenCase(each, ++hidden) : each)),
  };
}

/** The findings that depend on no hidden case; none if it is unknown whether they do. */
function findingsFor(report: ExerciseReport, isHidden: Disclosure["isHidden"]): Findings {
  const hidden = report.cases.filter((each) => isHidden(each.case));
  const isCut = report.cases.some((each) => "hidden" in each); // such a report contains nothing else
  if (hidden.length === 0 || isCut) return findingsOf(report);
  const { forStudent } = report;
  const isKnown = forStudent !== undefined && hidden.every((each) => forStudent.hidden.includes(each.case));
  return isKnown ? findingsOf(forStudent) : { diagnosis: null };
}

function hiddenCase(report: ExerciseReport["cases"][number], number: number): HiddenCaseReport {
  const { points, maxPoints, verdict } = report;
  return { case: `hidden-${number}`, hidden: true, points, maxPoints, verdict: { kind: verdict.kind } };
}
