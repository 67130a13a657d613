import type { VerdictKind } from "../../../model/verdict.ts";
import type { StudentRow } from "./data.ts";
import { handedIn, isStuck } from "./progress.ts";

/** The students to show: those who meet every condition; null is no condition. */
export type Filter = {
  readonly name: string;
  readonly verdict: VerdictKind | VerdictGroup | null;
  /** By its index; the verdict and the misconception are then those in this exercise. */
  readonly exercise: number | null;
  readonly misconception: string | null;
};

/** What several verdicts have in common. */
export const VERDICT_GROUPS = ["handed-in", "stuck", "not-correct"] as const;

type VerdictGroup = (typeof VERDICT_GROUPS)[number];

export const EVERYONE: Filter = { name: "", verdict: null, exercise: null, misconception: null };

export function filterStudents(students: readonly StudentRow[], filter: Filter): readonly StudentRow[] {
  const name = fold(filter.name.trim());
  return students.filter(
    (student) => fold(student.student).includes(name) && hasVerdict(student, filter) && holds(student, filter),
  );
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function hasVerdict({ verdicts }: StudentRow, { verdict, exercise }: Filter): boolean {
  if (verdict === null) return true;
  const asked = exercise === null ? verdicts : [verdicts[exercise] ?? null];
  return asked.some(isIn(verdict));
}

const IN_GROUP: Readonly<Record<VerdictGroup, (kind: VerdictKind | null) => boolean>> = {
  "handed-in": handedIn,
  stuck: isStuck,
  "not-correct": (kind) => kind !== "correct",
};

function isIn(asked: VerdictKind | VerdictGroup): (kind: VerdictKind | null) => boolean {
  const group = VERDICT_GROUPS.find((each) => each === asked);
  return group === undefined ? (kind) => kind === asked : IN_GROUP[group];
}

function holds(student: StudentRow, { misconception, exercise }: Filter): boolean {
  if (misconception === null) return true;
  return student.holds.some(([where, id]) => id === misconception && (exercise === null || where === exercise));
}
