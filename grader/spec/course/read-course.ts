import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CourseFile } from "../../model/course.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { MarkPolicy } from "../../model/mark.ts";
import { parseSpec, type SpecDocument } from "../document.ts";
import { Findings } from "../findings.ts";
import { isMapping } from "../mapping.ts";
import { exerciseIds } from "../read-exercises.ts";
import { readYamlText } from "../spec-text.ts";
import { courseOf } from "./course.ts";
import { isZone } from "./moments.ts";
import { staffOf } from "./staff.ts";

/** The files that make a folder a course, and what only its staff has. */
export const COURSE_NAME = "course.yaml";
const STAFF_NAME = "staff.yaml";

/** A course as both files describe it. */
export type CourseReading = {
  /** Null exactly if a diagnostic is an error. */
  readonly course: CourseFile | null;
  /** How points become marks; null with the course. */
  readonly marks: MarkPolicy | null;
  /** The folder of the full specs, if the staff has one of its own. */
  readonly staffExercises: string | null;
  /** The file of who should hand in, if the staff has one. */
  readonly roster: string | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads `course.yaml` of a folder, and `staff.yaml` if it is there, with everything that is wrong with them. */
export async function readCourse(folder: string): Promise<CourseReading> {
  const [courseFile, staffFile] = [await parsed(folder, COURSE_NAME), await parsed(folder, STAFF_NAME)];
  const staff = await described(staffFile, async (document, findings) =>
    staffOf(document, zoneIn(courseFile.document), findings),
  );
  const folderOf = (named: string) => join(folder, staff.value?.exercises ?? named);
  const course = await described(courseFile, (document, findings) =>
    courseOf(document, findings, (named) => exerciseIds(folderOf(named))),
  );
  const isSound = course.value !== null && (staff.value !== null || staffFile.isAbsent);
  const place = (path: string | null | undefined) => (path == null ? null : join(folder, path));
  return {
    course: isSound ? (course.value?.file ?? null) : null,
    marks: isSound && course.value !== null ? { ...course.value.marks, overrides: staff.value?.overrides ?? [] } : null,
    staffExercises: place(staff.value?.exercises),
    roster: place(staff.value?.roster),
    diagnostics: [...course.diagnostics, ...staff.diagnostics],
  };
}

/** A file of a course, as YAML. */
type Parsed = {
  readonly file: string;
  readonly isAbsent: boolean;
  /** Null if it is absent, or no YAML. */
  readonly document: SpecDocument | null;
  readonly diagnostics: readonly Diagnostic[];
};

async function parsed(folder: string, name: string): Promise<Parsed> {
  const file = join(folder, name);
  if (name === STAFF_NAME && !existsSync(file)) return { file, isAbsent: true, document: null, diagnostics: [] };
  const source = await readYamlText(folder, name);
  const parsing =
    source.kind === "faulty" ? { kind: "faulty" as const, faults: [source.fault] } : parseSpec(source.text);
  if (parsing.kind !== "faulty") return { file, isAbsent: false, document: parsing.document, diagnostics: [] };
  const diagnostics = parsing.faults.map((fault) => ({ severity: "error" as const, file, ...fault }));
  return { file, isAbsent: false, document: null, diagnostics };
}

type Reader<Value> = (document: SpecDocument, findings: Findings) => Promise<Value | null>;

async function described<Value>(
  { file, document, diagnostics }: Parsed,
  describe: Reader<Value>,
): Promise<{ readonly value: Value | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (document === null) return { value: null, diagnostics };
  const findings = new Findings(file, document);
  const value = await describe(document, findings);
  return { value: findings.hasErrors ? null : value, diagnostics: findings.diagnostics };
}

function zoneIn(course: SpecDocument | null): string | undefined {
  const value = course?.value;
  if (!isMapping(value) || typeof value.zone !== "string") return undefined;
  return isZone(value.zone) ? value.zone : "UTC"; // which is reported where the course is read
}
