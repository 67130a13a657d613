import type { LayoutName } from "../model/layout.ts";
import type { Op } from "../ops/op.ts";
import type { Findings } from "./findings.ts";
import type { PictureReader } from "./picture-reader.ts";
import type { ValueAllowance } from "./value-allowance.ts";

/** The context shared by the readers of one spec; `op` or `layout` is null if the spec names no known one. */
export type Scope = {
  readonly op: Op | null;
  readonly layout: LayoutName | null;
  readonly findings: Findings;
  readonly pictures: PictureReader;
  readonly allowance: ValueAllowance;
};
