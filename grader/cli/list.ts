import { foldersOf, shownReport } from "../class/written-report.ts";
import { pastsIn } from "../coach/past-file.ts";
import type { Report } from "../model/report.ts";
import type { Language } from "../model/text.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { WORDS } from "../report/locales/languages.ts";
import { courseList } from "../report/render/terminal/course-list.ts";
import { type Context, command } from "./command.ts";
import { courseExercises } from "./course-exercises.ts";
import { isFolder } from "./exercise-place.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { courseMemory } from "./memory.ts";
import type { OptionValues } from "./options.ts";
import { handInsIn, unknownStudent } from "./selection.ts";

const OPTIONS = ["exercises", "solutions", "reports", "whose", "langOfLocale", "json"] as const;
type ListOptions = OptionValues<(typeof OPTIONS)[number]>;

const EXPLANATION = `
Lists the exercises in the order of the course, with the points that the last report gives each. Whose report, is clear
where one student hands in; where there are several, --student says it. Without a report it lists what the last checks
gave, where they are remembered.

Examples:
  poolgrade list
  poolgrade list --lang ko
  poolgrade list --student kim-minji

${exitHelp(["done", "listed"], ["authorError", "a spec is in error: tell your instructor"], USAGE)}`;

export const listCommand = command({
  name: "list",
  description: "list the exercises of the course in order, with what is done",
  options: OPTIONS,
  help: EXPLANATION,
  isForLearners: true,
  run: (options, _, context) => list(options, context),
});

async function list(options: ListOptions, context: Context): Promise<number> {
  const { streams } = context;
  const exercises = await courseExercises(options.exercises, [], "listed", context);
  if (exercises === null) return EXIT.authorError;
  const report = await lastReport(options);
  const pasts = pastsIn(courseMemory(options.exercises, context));
  const known = report === null ? pasts : new Map(report.exercises.map((entry) => [entry.exercise, entry]));
  if (options.json) {
    const rows = exercises.map(({ id, title, part }) => {
      const { verdict = null, score = null, maxScore = null } = known.get(id) ?? {};
      return { exercise: id, title, part: part ?? null, verdict, score, maxScore };
    });
    streams.out(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.done;
  }
  const solved = exercises.filter(({ id }) => known.get(id)?.verdict === "correct").length;
  const end = endOf(options.lang, report !== null, known.size > 0)(solved, exercises.length);
  streams.out(courseList(exercises, known, end, options.lang, streams.screen));
  return EXIT.done;
}

/** A report counts what grading has solved; what is remembered of checks, what their public cases say. */
function endOf(language: Language, isGraded: boolean, isTried: boolean): (solved: number, of: number) => string {
  const { task } = WORDS[language];
  if (isGraded) return task.solved;
  return isTried ? COACH_WORDS[language].tried : () => task.noReport;
}

/** The last report of the named student, or of the only one; null if there is none, or it is not clear whose. */
async function lastReport({ solutions, reports, student }: ListOptions): Promise<Report | null> {
  const names = isFolder(solutions) ? handInsIn(solutions).students.map(({ name }) => name) : [];
  const wanted = student?.normalize("NFC");
  const whose = wanted ?? (names.length === 1 ? names[0] : undefined);
  if (whose === undefined) return null;
  const [folder] = (await foldersOf(reports, [whose])).folders;
  if (folder === undefined && wanted !== undefined && !names.includes(wanted))
    throw unknownStudent(wanted, names, solutions);
  return folder === undefined ? null : shownReport(reports, folder);
}
