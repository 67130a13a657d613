import { VERDICT_KINDS, type VerdictKind } from "../../../model/verdict.ts";
import type { StudentRow } from "./data.ts";

/** The verdicts that occur in the class, from best to worst. */
export function occurringKinds(students: readonly StudentRow[]): readonly VerdictKind[] {
  const found = new Set(students.flatMap(({ verdicts }) => verdicts));
  return VERDICT_KINDS.filter((kind) => found.has(kind));
}

/** How many students have a verdict in an exercise, by its index. */
export function countOf(students: readonly StudentRow[], exercise: number, kind: VerdictKind): number {
  return students.filter(({ verdicts }) => verdicts[exercise] === kind).length;
}
