import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Part } from "../model/course.ts";
import type { Language, Text } from "../model/text.ts";
import { editorSettings, GLOBALS, TSCONFIG } from "../repository/editor.ts";
import { GITATTRIBUTES, GITIGNORE } from "../repository/git.ts";
import { packageJson } from "../repository/package-json.ts";
import { withSchemaOfPackage } from "../repository/schema-line.ts";
import { editorTasks } from "../repository/tasks.ts";
import { SPEC_NAME } from "../spec/spec-text.ts";
import { courseText, STAFF_TEXT } from "./course-text.ts";
import { courseReadme } from "./readme.ts";
import { SAMPLE_STUDENT } from "./sample-student.ts";
import { courseWorkflow } from "./workflow.ts";

/** What a new course is made of. */
export type NewCourse = {
  readonly title: Text;
  readonly language: Language;
  /** The exercises, in their order. */
  readonly parts: readonly Part[];
  /** The folder that they are copied from. */
  readonly exercisesFolder: string;
  /** Of this poolgrade, and of the oldest Node that it runs on. */
  readonly version: string;
  readonly node: number;
};

/** The files of a new course, by path. */
export async function courseFiles(course: NewCourse): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const ids = course.parts.flatMap(({ exercises }) => exercises);
  for (const id of ids) {
    const folder = join(course.exercisesFolder, id);
    for (const name of await copiedFrom(folder)) {
      const bytes = await readFile(join(folder, name));
      files.set(`exercises/${id}/${name}`, name === SPEC_NAME ? withSchemaOfPackage(bytes) : bytes);
    }
  }
  for (const [path, text] of Object.entries(textsOf(course, ids))) files.set(path, Buffer.from(text));
  return files;
}

/** The files of an exercise that belong to a course: not the programs that it is tested with. */
async function copiedFrom(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".ts"))
    .map(({ name }) => name)
    .toSorted();
}

function textsOf({ title, language, parts, version, node }: NewCourse, ids: readonly string[]) {
  const sample = SAMPLE_STUDENT.find(({ exercise }) => ids.includes(exercise));
  return {
    "course.yaml": courseText(title, language, parts),
    "staff.yaml": STAFF_TEXT,
    "package.json": packageJson(version, node),
    "README.md": courseReadme(title, ids, "en", node),
    "README.ko.md": courseReadme(title, ids, "ko", node),
    ".gitignore": GITIGNORE,
    ".gitattributes": GITATTRIBUTES,
    ".github/workflows/grade.yml": courseWorkflow(node),
    ".vscode/settings.json": editorSettings(),
    ".vscode/tasks.json": editorTasks("instructors"),
    "solutions/tsconfig.json": TSCONFIG,
    "solutions/globals.d.ts": GLOBALS,
    ...(sample === undefined ? {} : { [`solutions/sample-student/${sample.exercise}.ts`]: sample.text }),
  };
}
