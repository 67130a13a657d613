import { canvas } from "./canvas.ts";
import { cases } from "./cases.ts";
import { classroom50 } from "./classroom50.ts";
import { ctrf } from "./ctrf.ts";
import { exercism } from "./exercism.ts";
import type { ExportRow } from "./export.ts";
import { github } from "./github.ts";
import { gradescope } from "./gradescope.ts";
import { junit } from "./junit.ts";
import { moodle } from "./moodle.ts";

/** Every form of the results that other programs read. To add one, add a row. */
export const EXPORTS: readonly ExportRow[] = [
  classroom50,
  gradescope,
  exercism,
  junit,
  ctrf,
  github,
  canvas,
  moodle,
  cases,
];
