import type { CourseFile, Part } from "../../model/course.ts";
import type { MarkPolicy } from "../../model/mark.ts";
import type { SpecDocument } from "../document.ts";
import type { Findings } from "../findings.ts";
import { isMapping, type Mapping } from "../mapping.ts";
import { suggestion } from "../near-miss.ts";
import { listNames, type Path, quote } from "../path.ts";
import { checkStructure } from "../structure.ts";
import { textOf, warnWithoutKorean } from "../text.ts";
import { latePolicyOf } from "./late.ts";
import { checkMoment, checkZone, lastMomentOf } from "./moments.ts";
import type { RawCourse } from "./schema.ts";

const USUAL_FOLDERS = { exercises: "exercises", solutions: "solutions", reports: "reports" } as const;

/** A course, and what its marks are made by; the overrides are the staff's. */
type Described = { readonly file: CourseFile; readonly marks: Omit<MarkPolicy, "overrides"> };

/** The course that a document describes, or null; `idsIn` lists the exercises of a folder, as the course names it. */
export async function courseOf(
  { value }: SpecDocument,
  findings: Findings,
  idsIn: (folder: string) => Promise<readonly string[]>,
): Promise<Described | null> {
  if (!isMapping(value)) {
    findings.error([], "a course file must be a mapping", "it starts with `format: poolgrade/course/v1`");
    return null;
  }
  const isSound = checkStructure("course", value, [], findings);
  warnWithoutKorean(value.title, ["title"], findings);
  const parts = listOf(value.parts).map((part) => (isMapping(part) ? part : {}));
  const due = isMapping(value.due) ? value.due : {};
  const zone = typeof value.zone === "string" ? value.zone : undefined;
  if (zone !== undefined) checkZone(zone, findings);
  checkDates(parts, due, zone, findings);
  checkExercises(parts, Object.keys(due), await idsIn(exercisesIn(value)), findings);
  return isSound && !findings.hasErrors ? described(value as RawCourse) : null;
}

function described(raw: RawCourse): Described {
  const file: CourseFile = {
    title: textOf(raw.title),
    language: raw.language ?? null,
    isLearnersCopy: raw.copy === "learners",
    folders: { ...USUAL_FOLDERS, ...raw.folders },
    parts: (raw.parts ?? []).map(({ title, exercises }): Part => ({ title: textOf(title), exercises })),
  };
  const written = datesOf(raw);
  const zone = raw.zone ?? offsetOf(written[0]?.[1] ?? "");
  const due = new Map(written.map(([id, date]) => [id, lastMomentOf(date, zone)]));
  return { file, marks: { zone, due, late: raw.late === undefined ? null : latePolicyOf(raw.late) } };
}

/** The due date of each exercise as written: its own, or else its part's. */
function datesOf({ parts = [], due: own = {} }: RawCourse): readonly (readonly [id: string, date: string])[] {
  const ofParts = parts.flatMap(({ due, exercises }) =>
    due === undefined ? [] : exercises.map((id) => [id, due] as const),
  );
  return [...new Map([...ofParts, ...Object.entries(own)])];
}

/** The zone of a date that says its own. */
function offsetOf(date: string): string {
  return /[+-]\d\d:\d\d$/.exec(date)?.[0] ?? "UTC";
}

function exercisesIn({ folders }: Mapping): string {
  return isMapping(folders) && typeof folders.exercises === "string" ? folders.exercises : USUAL_FOLDERS.exercises;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Dates that are no text are faults of structure. */
function checkDates(parts: readonly Mapping[], due: Mapping, zone: string | undefined, findings: Findings): void {
  for (const [i, part] of parts.entries()) {
    warnWithoutKorean(part.title, ["parts", i, "title"], findings);
    if (isDated(part.due)) checkMoment(part.due, zone, ["parts", i, "due"], findings);
  }
  for (const [id, date] of Object.entries(due)) if (isDated(date)) checkMoment(date, zone, ["due", id], findings);
}

/** Whether it has the form that the schema asks of a date. */
function isDated(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value);
}

/** Compares the exercises that a course names with those that are there; if none is, the folder is at fault. */
function checkExercises(
  parts: readonly Mapping[],
  dated: readonly string[],
  known: readonly string[],
  findings: Findings,
): void {
  if (known.length === 0) return;
  const listed = new Set<string>();
  for (const [i, { exercises }] of parts.entries()) {
    for (const [j, id] of listOf(exercises).entries()) {
      if (typeof id !== "string") continue;
      const path = ["parts", i, "exercises", j];
      if (!known.includes(id)) unknown(id, path, known, findings);
      else if (listed.has(id)) findings.error(path, `${quote(id)} is listed twice`, "leave one of the two out");
      listed.add(id);
    }
  }
  for (const id of dated) if (!known.includes(id)) unknown(id, ["due", id], known, findings);
  const left = known.filter((id) => !listed.has(id));
  if (parts.length === 0 || left.length === 0) return;
  findings.warning(["parts"], `no part lists ${listNames(left)}`, "exercises that no part lists come last");
}

function unknown(id: string, path: Path, known: readonly string[], findings: Findings): void {
  findings.error(path, `no exercise is called ${quote(id)}`, suggestion(id, known));
}
