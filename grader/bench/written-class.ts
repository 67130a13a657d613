/*
 * A large class as grading leaves it, made without running anything: `node grader/bench/written-class.ts FOLDER
 * STUDENTS` writes `exercises/` and the `report.json` files, and stores what the functions returned in the user's
 * cache.
 */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keptOutputs } from "../class/kept-outputs.ts";
import { outputsOf } from "../class/outputs.ts";
import type { Graded } from "../grade.ts";
import { toStudents } from "../report/access/disclosure.ts";
import type { ExerciseView } from "../report/access/view.ts";
import { forStudent } from "../report/access/visible.ts";
import { reportJson } from "../report/record/json.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { write } from "./class.ts";
import { pageClass } from "./page-class.ts";

/** The exercises of the lesson. */
const LESSON = [
  ...["max-pool-2d", "avg-pool-2d", "max-pool-channels", "avg-pool-channels", "photo-max-pool", "photo-avg-pool"],
  ...["keras-max-pooling", "keras-avg-pooling", "shift-invariance", "pool-cost", "max-vs-avg"],
];
const EXERCISES = fileURLToPath(new URL("../../exercises", import.meta.url));

const [folder = "", students = ""] = process.argv.slice(2);
for (const id of LESSON) await cp(join(EXERCISES, id), join(folder, "exercises", id), { recursive: true });
const { exercises } = await readExercises(EXERCISES, LESSON);
const course = pageClass(exercises);
const kept = keptOutputs();
for (let i = 0; i < Number(students); i++) {
  const { report, graded } = course.student(i);
  const views = new Map(graded.map((each) => [each.exercise.id, unseen(each)]));
  const seen = forStudent({ report, exercises: views }, toStudents(new Date(0)));
  const text = reportJson(report);
  await write(join(folder, "reports", "staff", report.student, "report.json"), text);
  await write(join(folder, "reports", "students", report.student, "report.json"), reportJson(seen.report));
  await kept.put(text, new Map(graded.map((each) => [each.exercise.id, outputsOf(each)])), exercises);
}

/** As much as is needed to know what is hidden. */
function unseen({ exercise, source }: Graded): ExerciseView {
  const nothing = { answers: new Map(), returned: new Map(), pictures: new Map(), broken: [] };
  return { exercise, source, isKept: false, ...nothing };
}
