import type { Report } from "../../model/report.ts";
import type { Made } from "./export.ts";

/** What comes of a report without a final mark, where a form would pass for one: nothing but a note. */
export function notComplete({ student }: Pick<Report, "student">): Made {
  return {
    files: [],
    notes: [
      `no mark for ${JSON.stringify(student)}: the report is incomplete because of an internal error; grade again`,
    ],
  };
}
