import type { NothingHandedIn } from "../class/handed-in.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { Unfinished } from "../model/manifest.ts";
import type { UnclaimedFile } from "../model/submission.ts";
import type { Progress } from "../model/summary.ts";
import { shownUnclaimed } from "../report/record/shown-unclaimed.ts";
import type { NobodysFile } from "../submissions/nobodys-files.ts";
import { listNames, plural } from "./phrases.ts";

/** Students who have reports but no longer submit. */
export function goneNotice(gone: readonly string[]): string | null {
  if (gone.length === 0) return null;
  const [has, their] =
    gone.length === 1 ? ["student has", "the report stays, and is"] : ["students have", "their reports stay, and are"];
  return `notice: ${gone.length} ${has} a report and no folder of hand-ins any more: ${listNames(gone)}; ${their} left out of the summary (\`grade --prune\` removes what is left)`;
}

/** How many marks were given for another version of the spec. */
export function olderNotice(lines: readonly ClassLine[]): string | null {
  const older = lines.flatMap(({ exercises }) => exercises.filter(({ isOlder }) => isOlder));
  if (older.length === 0) return null;
  const ids = [...new Set(older.map(({ exercise }) => exercise))].sort();
  const [are, they] = older.length === 1 ? ["result is", "it is"] : ["results are", "they are"];
  return `notice: ${older.length} ${are} of an older spec (${ids.join(", ")}): ${they} kept, marked, and left out of means; grade again to renew them`;
}

/** Those on the roster who have handed in nothing at all. */
export function absentNotice(absent: readonly string[]): string | null {
  if (absent.length === 0) return null;
  return `absent: ${plural(absent.length, "person", "people")} on the roster ${absent.length === 1 ? "has" : "have"} handed in nothing: ${listNames(absent)}`;
}

/** Students whose pages were left as they were. */
export function poorerNotice(students: readonly string[]): string | null {
  if (students.length === 0) return null;
  return `notice: what the functions returned was not kept, at least in part: ${listNames(students)}\nnotice: pages of theirs that were there stay as they are: grade again to renew them`;
}

/** How far a stopped grading got. */
export function progressNotice({ startedAt }: Unfinished, { of, renewed, older }: Progress): string {
  const missing = of - renewed - older;
  return `notice: the grading of ${startedAt} was stopped: of ${plural(of, "student", "students")}, ${plural(renewed, "report is", "reports are")} of that run, ${plural(older, "is", "are")} older, and ${plural(missing, "is", "are")} not there; grade again to have them of one state`;
}

/** Why nothing is graded if nobody has submitted anything. */
export function nothingHandedInText(
  solutions: string,
  exercises: string,
  { folders, handIns, classes }: NothingHandedIn,
): string {
  const found = folders.length === 0 ? "no folder" : plural(folders.length, "folder", "folders");
  const names = folders.length === 0 ? "" : ` (${listNames(folders)})`;
  return `no student in ${solutions} has handed in anything for the exercises in ${exercises}, and nothing was written: it holds ${found}${names}, ${advice(handIns, classes)}`;
}

function advice(handIns: readonly string[], classes: readonly string[]): string {
  if (handIns.length > 0)
    return `and ${listNames(handIns)} beside: if this is one student's folder, give --solutions the folder above it`;
  if (classes.length > 0) return `of which ${listNames(classes)} holds hand-ins: give --solutions that folder`;
  return "and none with a file that is called like an exercise: name the folder that holds one folder a student with --solutions";
}

/** Students' files that belong to no exercise, one per line; at most ten per student. */
export function unclaimedText(unclaimed: readonly UnclaimedFile[]): string {
  return shownUnclaimed(unclaimed)
    .flatMap(({ folder, files, more }) => [
      ...files.map((each) => `unclaimed: ${JSON.stringify(`${folder}/${each.file}`)}${unclaimedAdvice(each)}`),
      ...(more === 0 ? [] : [`unclaimed: ${JSON.stringify(folder)}: … and ${plural(more, "more file", "more files")}`]),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** Files next to the students' folders that look like submissions but belong to nobody; the first ten by name. */
export function nobodysText(files: readonly NobodysFile[]): string {
  const more = files.length - MAX_NOBODYS;
  const lines = files.slice(0, MAX_NOBODYS).map(({ file, exercise }) => {
    const name = exercise === null ? "unpacked" : `as \`${exercise}.ts\``;
    return `nobody's: ${JSON.stringify(file)} lies beside the students' folders: put it into the folder of its student, ${name}`;
  });
  const rest = more > 0 ? [`nobody's: … and ${plural(more, "more file", "more files")}`] : [];
  return [...lines, ...rest].map((line) => `${line}\n`).join("");
}

const MAX_NOBODYS = 10;

function unclaimedAdvice({ exercise }: UnclaimedFile): string {
  return exercise === null ? " belongs to no exercise" : `: the file must be called \`${exercise}.ts\``;
}
