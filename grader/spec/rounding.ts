import type { Findings } from "./findings.ts";
import { nameOf, type Path } from "./path.ts";

/** Warns that an input's number cannot be represented in float32, so that learners get its neighbour. */
export function warnOfRounding(value: number, path: Path, findings: Findings): void {
  const message = `${value} in ${nameOf(path)} cannot be represented in float32: learners get ${Math.fround(value)}`;
  findings.warning(
    path,
    message,
    "sums of powers of two such as 0.25 and 1.5 are kept exactly, whole numbers up to 16777216 too",
  );
}
