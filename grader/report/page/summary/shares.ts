import type { PageExercise, StudentRow, SummaryPageData } from "./data.ts";
import { ofToday } from "./numbers.ts";
import { handedIn } from "./progress.ts";

/** Each student's share of the points of what they handed in, in percent; those who handed in nothing have none. */
export function sharesOf({ students, exercises }: Pick<SummaryPageData, "students" | "exercises">): readonly number[] {
  return ofToday(students).flatMap((row) => shareOf(row, exercises) ?? []);
}

function shareOf({ score, verdicts }: StudentRow, exercises: readonly PageExercise[]): number | null {
  const possible = exercises.reduce((sum, { maxScore }, i) => sum + (handedIn(verdicts[i] ?? null) ? maxScore : 0), 0);
  return possible === 0 ? null : (100 * score) / possible;
}
