import { takeOver } from "./shared/hydrate.ts";
import { SummaryPage } from "./summary/page.tsx";

takeOver(SummaryPage);
