import { plural } from "./en-plural.ts";
import type { ExportWords } from "./words.ts";

/** The words of exports alone, in English. */
export const exports: ExportWords = {
  moreAnnotations: (count) => `… and ${count} more; GitHub shows no more than ten of a kind`,
  moreStudents: (count) =>
    `… and ${count} more ${plural(count, { one: "student", other: "students" })}: a summary on GitHub holds no more`,
};
