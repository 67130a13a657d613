import type { LayoutName } from "../model/layout.ts";
import type { Op } from "../ops/op.ts";
import type { Findings } from "./findings.ts";
import type { PictureReader } from "./picture-reader.ts";
import type { ValueAllowance } from "./value-allowance.ts";

/** What the readers of one spec share; an op or layout is null where the spec names none that is known. */
export type Scope = {
  readonly op: Op | null;
  readonly layout: LayoutName | null;
  readonly findings: Findings;
  readonly pictures: PictureReader;
  readonly allowance: ValueAllowance;
};
