import type { SpecDocument } from "../document.ts";
import type { Findings } from "../findings.ts";
import { isMapping } from "../mapping.ts";
import { checkStructure } from "../structure.ts";
import { checkMoment } from "./moments.ts";
import type { RawStaff } from "./schema.ts";

/** Keys of `staff.yaml` that are checked, but have no effect yet. */
const WITHOUT_EFFECT = ["overrides"] as const;

/** What `staff.yaml` says. */
type Staff = {
  /** The folder of the full specs, relative to the file. */
  readonly exercises: string | null;
  /** The file of the roster, relative to the file. */
  readonly roster: string | null;
  /** How names in archives of an unknown kind are made. */
  readonly pattern: RegExp | null;
  readonly withoutEffect: readonly string[];
};

/** What the staff's document says, or null. */
export async function staffOf({ value }: SpecDocument, findings: Findings): Promise<Staff | null> {
  if (!isMapping(value)) {
    findings.error([], "a staff file must be a mapping", "it starts with `format: poolgrade/staff/v1`");
    return null;
  }
  if (!checkStructure("staff", value, [], findings)) return null;
  const raw = value as RawStaff;
  for (const [i, { due, at }] of (raw.overrides ?? []).entries()) {
    if (due !== undefined) checkMoment(due, null, ["overrides", i, "due"], findings);
    checkMoment(at, null, ["overrides", i, "at"], findings);
  }
  if (raw.collect !== undefined) checkPattern(raw.collect.pattern, findings);
  return {
    exercises: raw.exercises ?? null,
    roster: raw.roster ?? null,
    pattern: raw.collect === undefined || findings.hasErrors ? null : new RegExp(raw.collect.pattern, "u"),
    withoutEffect: WITHOUT_EFFECT.filter((key) => raw[key] !== undefined),
  };
}

function checkPattern(pattern: string, findings: Findings): void {
  try {
    new RegExp(pattern, "u");
    if (!pattern.includes("(?<student>"))
      findings.error(["collect", "pattern"], "`collect.pattern` has no group `student`", PATTERN_HELP);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    findings.error(["collect", "pattern"], "`collect.pattern` must be a regular expression", why);
  }
}

const PATTERN_HELP =
  "for instance (?<student>[^/]+)_(?<file>[^/]+)$; it may have `time`, `first`, `last`, `email`, `id` too";
