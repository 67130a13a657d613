import { readdirSync } from "node:fs";
import { isArchive } from "../store/archive-name.ts";
import { isPassedOver } from "./loose-files.ts";
import { meantFor, type Named } from "./meant-for.ts";

/** A file next to the students' folders, and the exercise that it may be meant for; null for an archive. */
export type NobodysFile = { readonly file: string; readonly exercise: string | null };

/** Lists files next to the students' folders, where some platforms put them, that look like submissions. */
export function nobodysFiles(solutionsFolder: string, exercises: readonly Named[]): readonly NobodysFile[] {
  return readdirSync(solutionsFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isPassedOver(entry.name))
    .map(({ name: file }) => ({ file, exercise: meantFor(file, exercises)?.exercise ?? null }))
    .filter(({ file, exercise }) => exercise !== null || isArchive(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
