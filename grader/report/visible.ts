import type { Exercise } from "../model/exercise.ts";
import type { CaseReport, ExerciseReport, HiddenCaseReport, Report } from "../model/report.ts";

/** Whether a case of an exercise is kept from its students. */
export type IsHidden = (exercise: Exercise, caseId: string) => boolean;

/**
 * What a student may see of a report: of hidden cases their number, kind and points alone.
 * A case that the exercise no longer has is hidden too.
 */
export function forStudent(report: Report, exercises: ReadonlyMap<string, Exercise>, isHidden: IsHidden): Report {
  return {
    ...report,
    exercises: report.exercises.map((each) => withoutHidden(each, exercises.get(each.exercise), isHidden)),
  };
}

/** Whether any case of the report is hidden. */
export function hidesSomething(report: Report): boolean {
  return report.exercises.some(({ cases }) => cases.some((each) => "hidden" in each));
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

function hiddenCase(report: CaseReport | HiddenCaseReport, number: number): HiddenCaseReport {
  const { points, maxPoints, verdict } = report;
  return { case: `hidden-${number}`, hidden: true, points, maxPoints, verdict: { kind: verdict.kind } };
}
