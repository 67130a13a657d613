import type { StudentPageData } from "./page/student/data.ts";
import type { ReportView } from "./view.ts";

/** What a student's page is made from. */
export function studentPageData({ report }: ReportView): StudentPageData {
  return { report };
}
