import type { Override } from "../../model/mark.ts";
import type { SpecDocument } from "../document.ts";
import type { Findings } from "../findings.ts";
import { isMapping } from "../mapping.ts";
import { checkStructure } from "../structure.ts";
import { checkMoment, lastMomentOf } from "./moments.ts";
import type { RawStaff } from "./schema.ts";

/** What `staff.yaml` says; paths are relative to the file. */
type Staff = {
  /** The folder of the full specs. */
  readonly exercises: string | null;
  /** The CSV file of who should hand in. */
  readonly roster: string | null;
  readonly overrides: readonly Override[];
  /** How files in archives of an unknown kind are named. */
  readonly pattern: string | null;
};

/** What the staff's document says, or null; dates without an offset are of the course's zone. */
export function staffOf({ value }: SpecDocument, zone: string | undefined, findings: Findings): Staff | null {
  if (!isMapping(value)) {
    findings.error([], "a staff file must be a mapping", "it starts with `format: poolgrade/staff/v1`");
    return null;
  }
  if (!checkStructure("staff", value, [], findings)) return null;
  const raw = value as RawStaff;
  for (const [i, override] of (raw.overrides ?? []).entries()) checkOverride(override, zone, i, findings);
  if (raw.collect !== undefined) checkPattern(raw.collect.pattern, findings);
  if (findings.hasErrors) return null;
  return {
    exercises: raw.exercises ?? null,
    roster: raw.roster ?? null,
    overrides: (raw.overrides ?? []).map((each) => overrideOf(each, zone ?? "UTC")),
    pattern: raw.collect?.pattern ?? null,
  };
}

type RawOverride = NonNullable<RawStaff["overrides"]>[number];

function checkOverride(
  { due, at, score, exercise }: RawOverride,
  zone: string | undefined,
  i: number,
  findings: Findings,
): void {
  if (due !== undefined) checkMoment(due, zone, ["overrides", i, "due"], findings);
  checkMoment(at, at.includes("T") ? zone : "UTC", ["overrides", i, "at"], findings);
  if (score !== undefined && exercise === undefined)
    findings.error(["overrides", i, "score"], "a score is of one exercise", "add `exercise`");
}

function overrideOf({ student, exercise, due, score, comment, by }: RawOverride, zone: string): Override {
  return {
    student,
    exercise: exercise ?? null,
    due: due === undefined ? null : lastMomentOf(due, zone),
    score: score ?? null,
    comment: comment ?? null,
    by,
  };
}

function checkPattern(pattern: string, findings: Findings): void {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    findings.error(["collect", "pattern"], "`collect.pattern` must be a regular expression", why);
  }
}
