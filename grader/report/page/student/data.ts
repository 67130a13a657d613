import type { Report } from "../../../model/report.ts";

/** Everything that a student's page shows, as JSON. */
export type StudentPageData = { readonly report: Report };
