import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Language, Text } from "../model/text.ts";
import { editorSettings, GLOBALS, TSCONFIG } from "../repository/editor.ts";
import { GITATTRIBUTES, GITIGNORE } from "../repository/git.ts";
import { packageJson } from "../repository/package-json.ts";
import { editorTasks } from "../repository/tasks.ts";
import { exerciseFiles } from "./exercise-files.ts";
import { learnersCourse } from "./learners-course.ts";
import { learnersLock } from "./npm-lock.ts";
import { skeletonOf } from "./skeleton.ts";
import type { ExerciseRow } from "./written/exercise-row.ts";
import { readme } from "./written/readme.ts";
import { workflow } from "./written/workflow.ts";

/** What a handout is made from. */
export type WholeCourse = {
  readonly exercises: readonly Exercise[];
  /** The course's own file; null if it has none. */
  readonly course: { readonly file: string; readonly text: string } | null;
  /** The text of the course's package-lock.json; null if it has none. */
  readonly npmLock: string | null;
  /** The moment that decides which cases with a date learners get. */
  readonly asOf: Date;
  /** The language of skeletons. */
  readonly language: Language;
  /** Of this poolgrade, and of the oldest Node that it runs on. */
  readonly version: string;
  readonly node: number;
};

/** The files that learners get, by path, and what of the exercises is in them; or why they cannot get them. */
export type Handout =
  | { readonly kind: "handout"; readonly files: HandoutFiles; readonly rows: readonly ExerciseRow[] }
  | { readonly kind: "faulty"; readonly faults: readonly Diagnostic[] };

export type HandoutFiles = ReadonlyMap<string, Uint8Array>;

/** Makes the learners' copy of a course; the same course gives the same bytes. */
export async function handoutOf({
  exercises,
  course,
  npmLock,
  asOf,
  language,
  version,
  node,
}: WholeCourse): Promise<Handout> {
  const files = new Map<string, Uint8Array>();
  const rows: ExerciseRow[] = [];
  const faults: Diagnostic[] = [];
  const put = (path: string, text: string) => files.set(path, Buffer.from(text));
  for (const exercise of exercises) {
    const copy = await exerciseFiles(exercise, asOf);
    if (copy.kind === "faulty") {
      faults.push(copy.fault);
      continue;
    }
    for (const [path, bytes] of copy.files) files.set(`exercises/${exercise.id}/${path}`, bytes);
    put(`skeletons/${exercise.id}.ts`, skeletonOf(exercise, language));
    const { id, title, functionName } = exercise;
    rows.push({ id, title, functionName, points: copy.points, hidden: copy.hidden });
  }
  const copied = course === null ? null : learnersCourse(course.text);
  if (course !== null && copied === null) faults.push(noCourse(course.file));
  if (faults.length > 0) return { kind: "faulty", faults };
  if (copied !== null) put("course.yaml", copied.text);
  for (const [path, text] of Object.entries(around(rows, copied?.title ?? null, version, node))) put(path, text);
  const locked = npmLock && learnersLock(npmLock, packageJson(version, node));
  if (locked !== null) put("package-lock.json", locked);
  return { kind: "handout", files, rows };
}

/** Everything beside the exercises. */
function around(rows: readonly ExerciseRow[], title: Text | null, version: string, node: number) {
  return {
    "README.md": readme(rows, title, "en", node),
    "README.ko.md": readme(rows, title, "ko", node),
    "package.json": packageJson(version, node),
    ".gitignore": GITIGNORE,
    ".gitattributes": GITATTRIBUTES,
    ".github/workflows/check.yml": workflow(node),
    ".vscode/settings.json": editorSettings(["exercises/**", "skeletons/**"]),
    ".vscode/tasks.json": editorTasks("learners"),
    "solutions/tsconfig.json": TSCONFIG,
    "solutions/globals.d.ts": GLOBALS,
  };
}

function noCourse(file: string): Diagnostic {
  return {
    severity: "error",
    file,
    position: { line: 1, column: 1 },
    message: "this is no course's file that can be handed out",
    help: "it is a mapping with a `title: { en: … }`, and with `copy: learners` only in a learners' copy",
  };
}
