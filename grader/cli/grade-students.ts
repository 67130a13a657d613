import { availableParallelism } from "node:os";
import { type GradedClass, gradeClass } from "../class/grade-class.ts";
import type { KeptOutputs } from "../class/kept-outputs.ts";
import type { ReportWriter } from "../class/publish.ts";
import type { Mark, Setting } from "../class/unfinished.ts";
import type { Student } from "../model/submission.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { Plan } from "./grade-plan.ts";
import { lateFolderFor } from "./marking.ts";
import { progress } from "./progress.ts";
import type { Streams } from "./streams.ts";

/** The plan of a run, recorded in case it is stopped. */
export function settingOf({ startedAt, asked, handIns, chosen, options }: Plan): Setting {
  return {
    startedAt: startedAt.toISOString(),
    exercises: asked.map(({ exercise }) => exercise.id),
    class: handIns.students.map(({ name }) => name),
    chosen: chosen.map(({ name }) => name),
    isOfAllExercises: options.exercise === undefined,
  };
}

/** Grades the chosen students in the chosen exercises; their reports keep the other exercises. */
export async function gradeStudents(
  { options, chosen, asked, known, folders, unclaimed }: Plan,
  publication: ReportWriter,
  kept: KeptOutputs,
  marked: Mark,
  sandbox: Sandbox,
  streams: Streams,
  signal: AbortSignal,
): Promise<GradedClass> {
  const bar = progress(chosen.length, "students", streams);
  const renewed = new Set(asked.map(({ exercise }) => exercise.id));
  const isThere = new Set(known);
  const run = {
    ...publication,
    solutionsFolder: options.solutions,
    lateFolder: lateFolderFor(options),
    asked,
    unclaimed,
    keeping: {
      course: publication.exercises,
      kept,
      keeps: (id: string) => !renewed.has(id) && (isThere.has(id) || options.prune === undefined),
      replacesUnreadable: options.exercise === undefined,
    },
    folders,
    openJail: sandbox.openJail,
    lanes: options.jobs ?? availableParallelism(),
    signal,
    onDone: ({ name }: Student) => {
      marked.done(name);
      bar.step();
    },
  };
  return gradeClass(run, chosen).finally(bar.stop);
}
