import { useEffect, useMemo, useState } from "preact/hooks";
import type { ChangedStudent, ClassChanges } from "../../facts/changes.ts";
import type { StudentRow, SummaryPageData } from "./data.ts";

/** What a student's report says otherwise than before. */
export type ChangedRow = { readonly row: StudentRow; readonly change: ChangedStudent };

/**
 * What changed since the last grading, if its script lies beside the page: first those who lost points, then those who
 * gained, and of both first those with the greatest difference.
 */
export function useClassChanges({ students }: SummaryPageData): readonly ChangedRow[] {
  const [changes, setChanges] = useState<ClassChanges | null>(null);
  useEffect(() => setChanges(globalThis.poolgradeClassChanges ?? null), []);
  return useMemo(() => inOrder(changes?.students ?? [], students), [changes, students]);
}

/** How many points more there are than before. */
export function gainOf({ change: { before, after } }: ChangedRow): number {
  return after.score - before.score;
}

/** How many students no longer hold each misconception, and how many hold it now; most first. */
export function movedIn(changes: readonly ChangedRow[]): readonly Moved[] {
  const moved = new Map<string, Moved>();
  const count = (id: string, what: "gone" | "appeared") => {
    const counted = moved.get(id) ?? { id, gone: 0, appeared: 0 };
    moved.set(id, { ...counted, [what]: counted[what] + 1 });
  };
  for (const { change } of changes) {
    for (const id of change.gone) count(id, "gone");
    for (const id of change.appeared) count(id, "appeared");
  }
  return [...moved.values()].sort((a, b) => b.gone + b.appeared - (a.gone + a.appeared) || (a.id < b.id ? -1 : 1));
}

export type Moved = { readonly id: string; readonly gone: number; readonly appeared: number };

/** Whoever has left the class is left out. */
function inOrder(changes: readonly ChangedStudent[], students: readonly StudentRow[]): readonly ChangedRow[] {
  const rows = new Map(students.map((row) => [row.student, row]));
  return changes
    .flatMap((change) => {
      const row = rows.get(change.student);
      return row === undefined ? [] : [{ row, change }];
    })
    .sort((a, b) => Math.sign(gainOf(a)) - Math.sign(gainOf(b)) || Math.abs(gainOf(b)) - Math.abs(gainOf(a)));
}

declare global {
  var poolgradeClassChanges: ClassChanges | undefined;
}
