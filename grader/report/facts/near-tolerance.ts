import type { WrongValues } from "../../model/verdict.ts";
import type { DifferenceFacts } from "./case.ts";

type Tolerance = WrongValues["tolerance"];

/** A tolerance that rounding or the author sets. */
export type NearTolerance = Omit<Tolerance, "bound"> & { readonly bound: Exclude<Tolerance["bound"], "exact"> };

/** Beyond this many times the tolerance, nobody takes a difference for rounding. */
const NEAR = 100;

/** The tolerance, if the worst difference is so near to it that it is worth telling. */
export function nearTolerance(
  { absolute, relative, bound }: Tolerance,
  differences: readonly DifferenceFacts[],
): NearTolerance | null {
  const { expected, off = null } = differences.at(-1)?.numbers ?? {};
  if (bound === "exact" || off === null) return null;
  const allowed = absolute + relative * Math.abs(Number(expected));
  return Number(off) < NEAR * allowed ? { absolute, relative, bound } : null;
}
