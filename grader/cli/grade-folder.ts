import { type ClassNow, classNow, type Sorted, sortReports } from "../class/class-of.ts";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import type { GradedClass } from "../class/grade-class.ts";
import { exercisesIn, type Standing, standing } from "../class/standing.ts";
import { progressOf } from "../class/unfinished.ts";
import { writtenFolders } from "../class/written-report.ts";
import type { Unfinished } from "../model/manifest.ts";
import type { Plan } from "./grade-plan.ts";

/** Existing reports other than those this run writes, and the exercises of the course that any reports include. */
export type Before = { readonly sorted: Sorted; readonly course: readonly AnsweredExercise[] };

/** Reads what a run must know about the folder; for a full run, only the reports of students who left. */
export async function before(plan: Plan): Promise<Before> {
  const found = await standingBefore(plan);
  const covered = exercisesIn(found.reports);
  const { asked, known, options, parts, reference } = plan;
  const askedIds = new Set(asked.map(({ exercise }) => exercise.id));
  const others = known.filter((id) => covered.has(id) && !askedIds.has(id));
  const opened = others.length === 0 ? [] : (await openCourse(options.exercises, reference, others, parts)).exercises;
  const course = [...asked, ...opened].sort((a, b) => known.indexOf(a.exercise.id) - known.indexOf(b.exercise.id));
  return { sorted: sortReports(found, rollOf(plan)), course };
}

/** The class after a run: the students it graded, and the existing reports of the others. */
export function classAfter(
  plan: Plan,
  { sorted: { present, gone, unreadable }, course }: Before,
  { lines, unwritten }: GradedClass,
  left: Unfinished,
): ClassNow {
  const chosen = new Set(plan.chosen.map(({ name }) => name));
  const others = plan.isNarrowed ? present.filter(({ student }) => !chosen.has(student)) : [];
  const refused = [...plan.handIns.refused, ...unwritten, ...unreadableOthers(plan, unreadable)];
  const reported = new Set([...lines.map(({ summary }) => summary.student), ...others.map(({ student }) => student)]);
  return classNow(course, lines, others, refused, {
    unclaimed: plan.unclaimed,
    gone: plan.options.prune ? [] : gone.map(({ student }) => student),
    progress: progressOf(left, reported),
    roster: plan.roster,
  });
}

/** The class after a stopped run: everything now in the folder. */
export async function classWhereStopped(
  plan: Plan,
  course: readonly AnsweredExercise[],
  left: Unfinished,
): Promise<ClassNow> {
  const { present, gone, unreadable } = sortReports(await standing(plan.reportsFolder), rollOf(plan));
  const progress = progressOf(left, new Set(present.map(({ student }) => student)));
  const refused = [...plan.handIns.refused, ...unreadable];
  return classNow(course, [], present, refused, {
    unclaimed: plan.unclaimed,
    gone: gone.map(({ student }) => student),
    progress,
    roster: plan.roster,
  });
}

/** The unreadable reports of students that this run does not grade. */
export function unreadableOthers({ chosen, folders }: Plan, unreadable: Sorted["unreadable"]): Sorted["unreadable"] {
  const renewed = new Set(chosen.map(({ name }) => folders.get(name)));
  return unreadable.filter(({ folder }) => !renewed.has(folder));
}

function rollOf({ folders, handIns }: Plan) {
  return { folders, refused: handIns.refused };
}

async function standingBefore({ isNarrowed, reportsFolder, folders }: Plan): Promise<Standing> {
  if (isNarrowed) return standing(reportsFolder);
  const current = new Set(folders.values());
  return standing(
    reportsFolder,
    (await writtenFolders(reportsFolder)).filter((folder) => !current.has(folder)),
  );
}
