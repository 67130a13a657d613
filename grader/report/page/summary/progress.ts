import type { VerdictKind } from "../../../model/verdict.ts";
import type { StudentRow, SummaryPageData } from "./data.ts";

/** How far the class is in one exercise, in students. */
export type Progress = { readonly handedIn: number; readonly solved: number; readonly stuck: number };

export function progressIn(students: readonly StudentRow[], exercise: number): Progress {
  const kinds = students.map(({ verdicts }) => verdicts[exercise] ?? null);
  const there = kinds.filter(handedIn).length;
  const solved = kinds.filter((kind) => kind === "correct").length;
  return { handedIn: there, solved, stuck: there - solved };
}

/** Whether something was handed in. */
export function handedIn(kind: VerdictKind | null): boolean {
  return kind !== null && kind !== "missing";
}

/** Whether something was handed in that is not right. */
export function isStuck(kind: VerdictKind | null): boolean {
  return handedIn(kind) && kind !== "correct";
}

/** Students who handed in nothing that could be graded. */
export function withoutFiles(students: readonly StudentRow[]): readonly StudentRow[] {
  return students.filter(({ verdicts }) => !verdicts.some(handedIn));
}

/** Students who need help: of those who handed in something, who has nothing right, and who fails the first exercise. */
export function needHelp({ students }: Pick<SummaryPageData, "students">): NeedHelp {
  const busy = students.filter(({ verdicts }) => verdicts.some(handedIn));
  const isLost = ({ verdicts }: StudentRow) => !verdicts.includes("correct");
  return {
    nothingRight: busy.filter(isLost),
    firstFails: busy.filter((row) => !isLost(row) && isStuck(row.verdicts[0] ?? null)),
  };
}

type NeedHelp = { readonly nothingRight: readonly StudentRow[]; readonly firstFails: readonly StudentRow[] };
