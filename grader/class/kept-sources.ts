import type { Exercise } from "../model/exercise.ts";
import type { KeptOutputs } from "./kept-outputs.ts";
import { reportIn } from "./written-report.ts";

/** The text that a student handed in for an exercise; null if it is no longer known. */
export type SourceOf = (folder: string, exercise: Exercise) => Promise<string | null>;

/** Sources of the reports in a folder, as they were graded. */
export function keptSources(reportsFolder: string, kept: KeptOutputs): SourceOf {
  return async (folder, exercise) => {
    const written = await reportIn(reportsFolder, folder).catch(() => null);
    if (written === null) return null;
    const outputs = await kept.get(written.text, [exercise]);
    return outputs.get(exercise.id)?.source ?? null;
  };
}
