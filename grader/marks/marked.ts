import type { Late, LatePolicy, MarkPolicy, Override, SubmittedAt } from "../model/mark.ts";
import type { ExerciseReport } from "../model/report.ts";
import { type Lateness, lateness } from "./lateness.ts";
import { inZone } from "./moments.ts";
import { penaltyFor } from "./penalty.ts";

/** Makes marks of points. */
export type Marking = { readonly policy: MarkPolicy; readonly submittedAt: SubmittedAt };

/** Costs nothing. */
export const FREE: LatePolicy = {
  grace: { count: 0, unit: "m" },
  per: "day",
  penalty: 0,
  of: "earned",
  most: 100,
  until: null,
};

/**
 * An entry with its mark: the points of its cases, less what lateness costs, or what staff say instead. Follows from
 * the points alone, so a mark can be made again whenever a date moves.
 */
export function marked(entry: ExerciseReport, student: string, marking: Marking): ExerciseReport {
  const { late: _late, override: _override, comment: _comment, cases, ...bare } = entry;
  const earned = cases.reduce((sum, { points }) => sum + points, 0);
  const late = entry.source === null ? null : lateOf(entry, student, earned, marking);
  const computed = earned - (late?.penalty ?? 0);
  const own = overridesFor(marking.policy.overrides, student, entry.exercise);
  const changed = own.find(({ score }) => score !== null);
  const comments = own.filter(({ comment }) => comment !== null);
  return {
    ...bare,
    score: Math.min(changed?.score ?? computed, entry.maxScore),
    ...(late === null ? {} : { late }),
    ...(changed === undefined ? {} : { override: { computed, by: changed.by } }),
    ...(comments[0] === undefined ? {} : { comment: { text: comments[0].comment ?? "", by: comments[0].by } }),
    cases,
  };
}

/** When an exercise is due for a student: an exception goes before the course's date. */
export function dueFor(policy: MarkPolicy, student: string, exercise: string): Date | null {
  const own = overridesFor(policy.overrides, student, exercise).find(({ due }) => due !== null);
  return own?.due ?? policy.due.get(exercise) ?? null;
}

/** The exceptions that apply, the most telling first: those for this exercise, and the later ones. */
function overridesFor(overrides: readonly Override[], student: string, exercise: string): readonly Override[] {
  const name = student.normalize("NFC");
  const theirs = overrides.filter((each) => each.student.normalize("NFC") === name).toReversed();
  return [
    ...theirs.filter((each) => each.exercise === exercise),
    ...theirs.filter((each) => each.exercise === null && each.score === null),
  ];
}

/** The least lateness there is; a platform does not know of a date that staff moved. */
function lateByWord({ overrides }: MarkPolicy, student: string, exercise: string): Lateness | null {
  const isMoved = overridesFor(overrides, student, exercise).some(({ due }) => due !== null);
  return isMoved ? null : { units: 1, isTooLate: false };
}

function lateOf(
  { exercise, maxScore, source }: ExerciseReport,
  student: string,
  earned: number,
  { policy, submittedAt }: Marking,
): Late | null {
  const [due, submitted] = [dueFor(policy, student, exercise), submittedAt(student, exercise, source?.sha256 ?? null)];
  if (due === null || submitted === null) return null;
  const late = policy.late ?? FREE;
  const found =
    submitted === "late" ? lateByWord(policy, student, exercise) : lateness(submitted, due, late, policy.zone);
  if (found === null) return null;
  return {
    due: inZone(due, policy.zone),
    ...(submitted === "late" ? {} : { submitted: inZone(submitted, policy.zone) }),
    units: found.units,
    per: late.per,
    earned,
    penalty: penaltyFor(found, late, earned, maxScore),
    ...(found.isTooLate ? { tooLate: true as const } : {}),
  };
}
