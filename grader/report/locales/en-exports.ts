import { plural } from "./en-plural.ts";
import type { ExportWords } from "./export-words.ts";

/** The words of exports alone, in English. */
export const exports: ExportWords = {
  sameIn: (named, left) => `the same in ${named}${left === 0 ? "" : `, and in ${left} more`}`,
  moreAnnotations: (count) => `… and ${count} more in the job summary; GitHub shows no more than ten of a kind`,
  moreStudents: (count) =>
    `… and ${count} more ${plural(count, { one: "student", other: "students" })}: a summary on GitHub holds no more`,
  changed: {
    title: "Since the last grading",
    points: (before, after, of) => `${before} → ${after} of ${of}`,
    gone: (misconceptions) => `gone: ${misconceptions}`,
    appeared: (misconceptions) => `new: ${misconceptions ?? "nothing"}`,
  },
};
