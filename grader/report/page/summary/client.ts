import "./style.css";
import { takeOver } from "../shared/hydrate.ts";
import { SummaryPage } from "./page.tsx";

takeOver(SummaryPage);
