import type { UnclaimedFile } from "../../model/submission.ts";

/** A student's files that belong to no exercise, as many as are shown, and how many more there are. */
export type ShownUnclaimed = {
  readonly folder: string;
  readonly files: readonly UnclaimedFile[];
  readonly more: number;
};

/** Of each student, the first files, which are called most like an exercise. */
export function shownUnclaimed(unclaimed: readonly UnclaimedFile[]): readonly ShownUnclaimed[] {
  return [...Map.groupBy(unclaimed, ({ folder }) => folder)].map(([folder, files]) => ({
    folder,
    files: files.slice(0, MAX_SHOWN),
    more: Math.max(0, files.length - MAX_SHOWN),
  }));
}

const MAX_SHOWN = 10;
