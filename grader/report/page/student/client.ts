import "./style.css";
import { takeOver } from "../shared/hydrate.ts";
import { StudentPage } from "./page.tsx";

takeOver(StudentPage);
