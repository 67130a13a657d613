/*
 * Writes every form of the reports of a generated class into a folder: `node grader/bench/render-class.ts FOLDER STUDENTS`.
 * How many milliseconds that took goes to its file `ms`; making the class up is not counted.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { outputsOf } from "../class/outputs.ts";
import { pictureShelf } from "../class/picture-shelf.ts";
import { type Publication, publish } from "../class/publish.ts";
import { pageWriting, writeSummary } from "../class/reports-folder.ts";
import { summaries, summaryOf } from "../class/summary.ts";
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
const pages = await pageWriting(await openPages(), folder, asOf, false);
const { exercises } = await readExercises(EXERCISES, LESSON);
const course = pageClass(exercises);
const begun = performance.now();
const publication: Publication = {
  exercises: course.exercises,
  reportsFolder: folder,
  shelf: pictureShelf(folder),
  pages,
  exports: { student: async () => undefined, finish: async () => ({ notes: [], commands: "" }) },
  asOf,
  language: "en",
};
const lane = pLimit(availableParallelism()); // as many as are graded at once
const indices = Array.from({ length: Number(students) }, (_, i) => i);
const lines = await Promise.all(indices.map((i) => lane(() => writeStudent(i))));
const summary = summaryOf(course.exercises, summaries(lines), []);
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
await writeSummary(folder, summary, byId, lines, "en", pages);
await writeFile(join(folder, "ms"), String(performance.now() - begun));

async function writeStudent(index: number): Promise<ClassLine> {
  const { report, graded } = course.student(index);
  return publish(
    publication,
    report,
    report.student,
    new Map(graded.map((each) => [each.exercise.id, outputsOf(each)])),
  );
}
