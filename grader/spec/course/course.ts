import type { CourseFile, Part } from "../../model/course.ts";
import type { SpecDocument } from "../document.ts";
import type { Findings } from "../findings.ts";
import { isMapping } from "../mapping.ts";
import { suggestion } from "../near-miss.ts";
import { listNames, type Path, quote } from "../path.ts";
import { checkStructure } from "../structure.ts";
import { textOf, warnWithoutKorean } from "../text.ts";
import { checkMoment, checkZone } from "./moments.ts";
import type { RawCourse } from "./schema.ts";

/** Keys of `course.yaml` that are checked, but have no effect yet. */
const WITHOUT_EFFECT = ["due", "late"] as const;

const USUAL_FOLDERS = { exercises: "exercises", solutions: "solutions", reports: "reports" } as const;

/** A course, and which of its keys have no effect yet. */
type Described = { readonly file: CourseFile; readonly withoutEffect: readonly string[] };

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
  if (!checkStructure("course", value, [], findings)) return null;
  const raw = value as RawCourse;
  warnWithoutKorean(raw.title, ["title"], findings);
  const folders = { ...USUAL_FOLDERS, ...raw.folders };
  checkZone(raw.zone, findings);
  checkDates(raw, findings);
  checkExercises(raw, await idsIn(folders.exercises), findings);
  const file: CourseFile = {
    title: textOf(raw.title),
    language: raw.language ?? null,
    isLearnersCopy: raw.copy === "learners",
    folders,
    parts: (raw.parts ?? []).map(({ title, exercises }): Part => ({ title: textOf(title), exercises })),
  };
  const isDated = raw.parts?.some(({ due }) => due !== undefined) ?? false;
  const given = WITHOUT_EFFECT.filter((key) => raw[key] !== undefined || (key === "due" && isDated));
  return { file, withoutEffect: given };
}

function checkDates({ parts = [], due = {}, zone }: RawCourse, findings: Findings): void {
  for (const [i, part] of parts.entries()) {
    warnWithoutKorean(part.title, ["parts", i, "title"], findings);
    if (part.due !== undefined) checkMoment(part.due, zone, ["parts", i, "due"], findings);
  }
  for (const [id, date] of Object.entries(due)) checkMoment(date, zone, ["due", id], findings);
}

/** Compares the exercises that a course names with those that are there; if none is, the folder is at fault. */
function checkExercises({ parts = [], due = {} }: RawCourse, known: readonly string[], findings: Findings): void {
  if (known.length === 0) return;
  const listed = new Map<string, Path>();
  for (const [i, { exercises }] of parts.entries()) {
    for (const [j, id] of exercises.entries()) {
      const path = ["parts", i, "exercises", j];
      if (!known.includes(id)) unknown(id, path, known, findings);
      else if (listed.has(id)) findings.error(path, `${quote(id)} is listed twice`, "leave one of the two out");
      else listed.set(id, path);
    }
  }
  for (const id of Object.keys(due)) if (!known.includes(id)) unknown(id, ["due", id], known, findings);
  const left = known.filter((id) => !listed.has(id));
  if (parts.length === 0 || left.length === 0) return;
  findings.warning(["parts"], `no part lists ${listNames(left)}`, "exercises that no part lists come last");
}

function unknown(id: string, path: Path, known: readonly string[], findings: Findings): void {
  findings.error(path, `no exercise is called ${quote(id)}`, suggestion(id, known));
}
