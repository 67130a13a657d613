import type { Exercise, TestCase, Visibility } from "../../model/exercise.ts";
import { type NextHint, RUNGS, type Rung } from "../../model/hint.ts";
import type { Moment } from "../../model/moment.ts";

/** The readers of a report. */
export type Audience = "student" | "staff";

/**
 * What the readers may see of an exercise. Nothing else decides that, and nothing else reads the dates of cases and
 * hints.
 */
export type Disclosure = {
  /**
   * Whether readers see only the kind of verdict and the points of a case. A case that the exercise does not have is
   * hidden.
   */
  readonly isHidden: (caseId: string) => boolean;
  /** The next hint to open; null if all are open. */
  readonly nextHint: NextHint | null;
};

/** What an audience may see of an exercise at the moment `asOf`: staff see everything. */
export function disclosureFor(exercise: Exercise, audience: Audience, asOf: Date): Disclosure {
  if (audience === "staff") return EVERYTHING;
  const open = new Set(exercise.cases.filter((each) => isOpenAt(each.visibility, asOf)).map(({ id }) => id));
  return { isHidden: (caseId) => !open.has(caseId), nextHint: nextHint(exercise.hints, asOf) };
}

/** Does the same for students, as a function of the exercise. */
export function toStudents(asOf: Date): (exercise: Exercise) => Disclosure {
  return (exercise) => disclosureFor(exercise, "student", asOf);
}

/** The cases that students may see at the moment `asOf`. */
export function openCases(exercise: Exercise, asOf: Date): readonly TestCase[] {
  const { isHidden } = disclosureFor(exercise, "student", asOf);
  return exercise.cases.filter(({ id }) => !isHidden(id));
}

/** The moments from which students see more cases than before; the first one is before every date. */
export function openings({ cases }: Exercise): readonly Date[] {
  const dates = cases.flatMap(({ visibility }) => (visibility.kind === "after" ? [visibility.date] : []));
  return [new Date(-8.64e15), ...dates]; // the first moment that a Date can represent
}

/** Whether a rung is open, given the next rung to open. */
export function isOpen(rung: Rung, next: NextHint | null): boolean {
  return next === null || RUNGS.indexOf(rung) < RUNGS.indexOf(next.rung);
}

const EVERYTHING: Disclosure = { isHidden: () => false, nextHint: null };

function isOpenAt(visibility: Visibility, asOf: Date): boolean {
  switch (visibility.kind) {
    case "public":
      return true;
    case "hidden":
      return false;
    case "after":
      return visibility.date <= asOf;
  }
}

/** A rung opens on its date, or with a higher one; a rung without a date opens with the one below it. */
function nextHint(hints: Exercise["hints"], asOf: Date): NextHint | null {
  const dated = RUNGS.flatMap((rung) => {
    const moment = hints[rung];
    return moment === undefined ? [] : [{ rung, moment }];
  });
  const closed = dated.slice(dated.findLastIndex(({ moment }) => moment.date <= asOf) + 1);
  const [first] = closed;
  if (first === undefined) return null;
  const soonest = closed.map(({ moment }) => moment).reduce((a, b) => (b.date < a.date ? b : a));
  return { rung: first.rung, from: isoOf(soonest) };
}

/** Formats a moment in the zone in which it was written. */
function isoOf({ date, offset }: Moment): string {
  if (offset === "Z") return date.toISOString();
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const eastMs = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(date.getTime() + eastMs).toISOString().replace("Z", offset);
}
