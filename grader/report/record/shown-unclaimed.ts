import type { UnclaimedFile } from "../../model/submission.ts";

/** The shown files of a student that belong to no exercise, and how many more there are. */
export type ShownUnclaimed = {
  readonly folder: string;
  readonly files: readonly UnclaimedFile[];
  readonly more: number;
};

/** The first files of each student: those named most like an exercise. */
export function shownUnclaimed(unclaimed: readonly UnclaimedFile[]): readonly ShownUnclaimed[] {
  return [...Map.groupBy(unclaimed, ({ folder }) => folder)].map(([folder, files]) => ({
    folder,
    files: files.slice(0, MAX_SHOWN),
    more: Math.max(0, files.length - MAX_SHOWN),
  }));
}

const MAX_SHOWN = 10;
