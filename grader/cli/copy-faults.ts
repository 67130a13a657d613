import { dirname } from "node:path";
import { hiddenInCopy } from "../handout/hidden-in-copy.ts";
import { isHandedOut } from "../handout/list.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import type { CourseInUse } from "./course-in-use.ts";

/** What may not be in the exercises, where they are those of a learners' copy. */
export async function copyFaults(
  exercises: readonly Exercise[],
  { isLearnersCopy }: CourseInUse,
): Promise<readonly Diagnostic[]> {
  if (isLearnersCopy) return hiddenInCopy(exercises, new Date());
  const folders = Map.groupBy(exercises, ({ file }) => dirname(dirname(file)));
  const faults: Diagnostic[] = [];
  for (const [folder, own] of folders) if (await isHandedOut(folder)) faults.push(...hiddenInCopy(own, new Date()));
  return faults;
}
