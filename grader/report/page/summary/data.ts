import type { Summary } from "../../../model/summary.ts";

/** Everything that the class's page shows, as JSON. */
export type SummaryPageData = { readonly summary: Summary };
