import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { CourseFolders } from "../model/course.ts";
import { COURSE_NAME, type CourseReading, readCourse } from "../spec/course/read-course.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { UsageError } from "../spec/usage-error.ts";
import { isWithin } from "../store/paths.ts";
import { givenPath, userFolder } from "./user-folder.ts";

/** The course in whose folder, or below, the user stands. */
export type CoursePlace = CourseReading & {
  /** The file, as the user would write it. */
  readonly file: string;
  /** Where things are, as reached from the working folder. */
  readonly folders: CourseFolders;
};

/** Looks for a course from a folder upwards, by default from where the user stands; null if there is none. */
export async function courseHere(from: string = userFolder()): Promise<CoursePlace | null> {
  const folder = courseFolder(from);
  if (folder === null) return null;
  const above = relative(userFolder(), folder);
  const reading = await readCourse(givenPath(above));
  const folders = reading.course?.folders ?? USUAL_FOLDERS;
  const place = (name: keyof CourseFolders) => givenPath(join(above, folders[name]));
  return {
    ...reading,
    file: givenPath(join(above, COURSE_NAME)),
    folders: { exercises: place("exercises"), solutions: place("solutions"), reports: place("reports") },
  };
}

/** Whether the user stands in a course with exercises, with a course file or without. */
export async function isCourse(): Promise<boolean> {
  const { exercises } = (await courseHere())?.folders ?? USUAL_FOLDERS;
  return (await exerciseIds(exercises)).length > 0;
}

const USUAL_FOLDERS: CourseFolders = { exercises: "exercises", solutions: "solutions", reports: "reports" };

/** The nearest folder with a course file, up to the first that is a repository or a package. */
function courseFolder(from: string): string | null {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, COURSE_NAME))) return at;
    const isTop = existsSync(join(at, ".git")) || existsSync(join(at, "package.json")) || dirname(at) === at;
    if (isTop) return null;
  }
}

/**
 * Ends the command if the course file lies among hand-ins, where a student may have written it: in the folder that the
 * command line names, or in that of a course further up.
 */
export async function refuseHandedIn({ file }: CoursePlace, named: string | null): Promise<void> {
  const folder = dirname(resolve(file));
  const handIns = [...(named === null ? [] : [resolve(named)]), ...(await handInsAbove(folder))];
  const around = handIns.find((each) => isWithin(each, folder));
  if (around === undefined) return;
  throw new UsageError(({ handedIn }) => handedIn({ file, folder: givenPath(around) }));
}

/** The folders of hand-ins of all courses above a folder, with a course file or without. */
async function handInsAbove(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = dirname(folder); dirname(at) !== at; at = dirname(at)) {
    const course = existsSync(join(at, COURSE_NAME)) ? (await readCourse(at)).course : null;
    const { exercises, solutions } = course?.folders ?? USUAL_FOLDERS;
    if (existsSync(join(at, exercises))) found.push(join(at, solutions));
  }
  return found;
}
