import type { Findings } from "./findings.ts";
import { isMapping, type Mapping } from "./mapping.ts";

/** Reports an exercise whose cases, with those that were cut from it, are worth nothing. */
export function checkPoints({ hidden }: Mapping, cases: readonly unknown[], findings: Findings): void {
  const areCutWorthless = !isMapping(hidden) || hidden.points === 0;
  const isWorthless = areCutWorthless && cases.length > 0 && cases.every((raw) => isMapping(raw) && raw.points === 0);
  if (isWorthless) findings.error(["cases"], "an exercise has at least one point, got 0", "give a case some `points`");
}
