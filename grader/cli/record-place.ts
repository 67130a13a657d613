import { dirname, join, resolve } from "node:path";
import { givenPath } from "./user-folder.ts";

/** Where attempts are kept that may count in spite of being late, beside the record. */
export function laterPlace(record: string): string {
  return givenPath(join(dirname(resolve(record)), "collected-late"));
}

/** Where the record of what was collected is, if nothing else is said: beside the folder of hand-ins. */
export function recordPlace(solutions: string): string {
  return givenPath(join(dirname(resolve(solutions)), "collected.csv"));
}
