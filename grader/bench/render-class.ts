/*
 * Writes every form of the reports of a generated class into a folder: `node grader/bench/render-class.ts FOLDER STUDENTS`.
 * How many milliseconds that took goes to its file `ms`; making the class up is not counted.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { classLine } from "../class/class-line.ts";
import { pictureShelf } from "../class/picture-shelf.ts";
import { writeAssets, writeStudentReports, writeSummary } from "../class/reports-folder.ts";
import { summaryOf } from "../class/summary.ts";
import { exerciseView } from "../class/views.ts";
import type { ClassLine } from "../model/class-line.ts";
import { openPages } from "../report/pages.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { pageClass } from "./page-class.ts";

/** The exercises of the lesson. */
const LESSON = [
  ...["max-pool-2d", "avg-pool-2d", "max-pool-channels", "avg-pool-channels", "photo-max-pool", "photo-avg-pool"],
  ...["keras-max-pooling", "keras-avg-pooling", "shift-invariance", "pool-cost", "max-vs-avg"],
];
const EXERCISES = fileURLToPath(new URL("../../exercises", import.meta.url));

const [folder = "", students = ""] = process.argv.slice(2);
const asOf = new Date(0);
const pages = await openPages();
const { exercises } = await readExercises(EXERCISES, LESSON);
const course = pageClass(exercises);
const begun = performance.now();
const shelf = pictureShelf(folder);
const lane = pLimit(availableParallelism()); // as many as are graded at once
const indices = Array.from({ length: Number(students) }, (_, i) => i);
const lines = await Promise.all(indices.map((i) => lane(() => writeStudent(i))));
const summary = summaryOf(
  course.exercises,
  lines.map((line) => line.summary),
  [],
);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
await writeSummary(folder, summary, byId, lines, "en", pages);
await writeAssets(folder, pages);
await writeFile(join(folder, "ms"), String(performance.now() - begun));

async function writeStudent(index: number): Promise<ClassLine> {
  const { report, graded } = course.student(index);
  const views = new Map<string, Awaited<ReturnType<typeof exerciseView>>>();
  for (const [k, { exercise, cases }] of course.exercises.entries()) {
    const each = graded[k];
    if (each !== undefined) views.set(exercise.id, await exerciseView(each, cases, asOf, shelf));
  }
  const whole = { report, exercises: views };
  const hasStaffReport = await writeStudentReports(folder, report.student, whole, asOf, "en", pages);
  return classLine(report, report.student, hasStaffReport);
}
