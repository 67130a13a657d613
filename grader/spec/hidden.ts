import type { Findings } from "./findings.ts";
import { isMapping, type Mapping } from "./mapping.ts";

/** Reports a spec that says what was cut from it and still has a hidden case. */
export function checkHidden(raw: Mapping, cases: readonly unknown[], findings: Findings): void {
  const isLeft = cases.some((testCase) => isMapping(testCase) && testCase.visibility === "hidden");
  if (raw.hidden === undefined || !isLeft) return;
  findings.errorAtKey(
    ["hidden"],
    "`hidden` says what was cut from a learners' copy, but a hidden case is still here",
    "leave `hidden` out: `poolgrade handout` writes it into the copy",
  );
}
