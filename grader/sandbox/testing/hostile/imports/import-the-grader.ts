// fate: forbidden
// tries: Imports the grader's own judge, and exports it as the function.

import { judge } from "../../grader/judge/judge.ts";
export const maxPool2d = judge;
