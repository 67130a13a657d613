import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CourseFile } from "../../model/course.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { parseSpec, type SpecDocument } from "../document.ts";
import { Findings } from "../findings.ts";
import { exerciseIds } from "../read-exercises.ts";
import { readYamlText } from "../spec-text.ts";
import { courseOf } from "./course.ts";
import { staffOf } from "./staff.ts";

/** The files that make a folder a course, and what only its staff has. */
export const COURSE_NAME = "course.yaml";
const STAFF_NAME = "staff.yaml";

/** A course as both files describe it. */
export type CourseReading = {
  /** Null exactly if a diagnostic is an error. */
  readonly course: CourseFile | null;
  /** The folder of the full specs, if the staff has one of its own. */
  readonly staffExercises: string | null;
  /** The file of who should hand in, if the staff has one. */
  readonly roster: string | null;
  /** How names in archives of an unknown kind are made, if the staff says so. */
  readonly pattern: RegExp | null;
  /** Keys that are checked, but have no effect yet. */
  readonly withoutEffect: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads `course.yaml` of a folder, and `staff.yaml` if it is there, with everything that is wrong with them. */
export async function readCourse(folder: string): Promise<CourseReading> {
  const hasStaff = existsSync(join(folder, STAFF_NAME));
  const staff = hasStaff ? await read(folder, STAFF_NAME, staffOf) : null;
  const course = await read(folder, COURSE_NAME, async (document, findings) => {
    const folderOf = (named: string) => join(folder, staff?.value?.exercises ?? named);
    return courseOf(document, findings, (named) => exerciseIds(folderOf(named)));
  });
  const isSound = course.value !== null && (staff === null || staff.value !== null);
  const { exercises = null, roster = null, pattern = null } = staff?.value ?? {};
  return {
    course: isSound ? (course.value?.file ?? null) : null,
    staffExercises: exercises === null ? null : join(folder, exercises),
    roster: roster === null ? null : join(folder, roster),
    pattern,
    withoutEffect: [...(course.value?.withoutEffect ?? []), ...(staff?.value?.withoutEffect ?? [])],
    diagnostics: [...course.diagnostics, ...(staff?.diagnostics ?? [])],
  };
}

type Reader<Value> = (document: SpecDocument, findings: Findings) => Promise<Value | null>;

async function read<Value>(
  folder: string,
  name: string,
  describe: Reader<Value>,
): Promise<{ readonly value: Value | null; readonly diagnostics: readonly Diagnostic[] }> {
  const file = join(folder, name);
  const source = await readYamlText(folder, name);
  const parsing =
    source.kind === "faulty" ? { kind: "faulty" as const, faults: [source.fault] } : parseSpec(source.text);
  if (parsing.kind === "faulty")
    return { value: null, diagnostics: parsing.faults.map((fault) => ({ severity: "error", file, ...fault })) };
  const findings = new Findings(file, parsing.document);
  const value = await describe(parsing.document, findings);
  return { value: findings.hasErrors ? null : value, diagnostics: findings.diagnostics };
}
