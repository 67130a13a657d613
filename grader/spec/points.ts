import type { Findings } from "./findings.ts";
import { isMapping } from "./mapping.ts";

/** Reports an exercise whose cases are worth nothing. */
export function checkPoints(cases: readonly unknown[], findings: Findings): void {
  const isWorthless = cases.length > 0 && cases.every((raw) => isMapping(raw) && raw.points === 0);
  if (isWorthless) findings.error(["cases"], "an exercise has at least one point, got 0", "give a case some `points`");
}
