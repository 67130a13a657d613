import { join } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import { type Audience, disclosureFor, isOpen } from "../report/access/disclosure.ts";
import type { ExerciseView } from "../report/access/view.ts";
import type { SharedExercise } from "../report/page/student/data.ts";
import type { PageTask } from "../report/page/task/data.ts";
import { type ExerciseScript, exerciseScript, taskScript } from "../report/page-data/exercise-script.ts";
import { pageTask } from "../report/page-data/page-task.ts";
import { type Openness, sharedExercise } from "../report/page-data/shared-exercise.ts";
import { writeWhole } from "../store/write-whole.ts";

/**
 * The folder of each audience's exercise scripts below the reports folder; each script exists once, named by its
 * content.
 */
export const SCRIPT_FOLDERS: Readonly<Record<Audience, string>> = {
  student: "assets/exercises",
  staff: "staff/assets/exercises",
};

/** The tasks, each as a script of its own; everyone may read them. */
export const TASK_FOLDER = "assets/tasks";

/** A task; `path` is that of its script, below the reports folder. */
type ShelvedTask = { readonly task: PageTask; readonly script: ExerciseScript; readonly path: string };

/** What the pages of one exercise share; `path` is below the reports folder. */
export type Shelved = { readonly shared: SharedExercise; readonly script: ExerciseScript; readonly path: string };

/** Writes what the pages of an exercise share, once per exercise and audience, and its task, once. */
export type ExerciseAssets = {
  /** `view` is the full one, without anything hidden. */
  readonly put: (view: ExerciseView, audience: Audience) => Promise<Shelved>;
  readonly putTask: (exercise: Exercise) => Promise<ShelvedTask>;
  /** Paths of everything written so far, below the reports folder. */
  readonly paths: () => ReadonlySet<string>;
};

/** `isWritten`: as files; otherwise the scripts are embedded in the pages. */
export function exerciseAssets(reportsFolder: string, asOf: Date, isWritten: boolean): ExerciseAssets {
  const known: Readonly<Record<Audience, Map<Exercise, Promise<Shelved>>>> = { student: new Map(), staff: new Map() };
  const tasks = new Map<Exercise, Promise<ShelvedTask>>();
  const paths = new Set<string>();
  const shelve = async (view: ExerciseView, audience: Audience): Promise<Shelved> => {
    const shared = sharedExercise(view.exercise, view.answers, opennessFor(view.exercise, audience, asOf));
    const script = exerciseScript(shared);
    return { shared, script, path: await write(SCRIPT_FOLDERS[audience], script) };
  };
  const shelveTask = async (exercise: Exercise): Promise<ShelvedTask> => {
    const task = pageTask(exercise, asOf);
    const script = taskScript(exercise.id, task);
    return { task, script, path: await write(TASK_FOLDER, script) };
  };
  const write = async (folder: string, { name, text }: ExerciseScript): Promise<string> => {
    const path = `${folder}/${name}`;
    if (isWritten) {
      paths.add(path);
      await writeWhole(join(reportsFolder, path), text);
    }
    return path;
  };
  return {
    put: (view, audience) => {
      const asset = known[audience].get(view.exercise) ?? shelve(view, audience);
      known[audience].set(view.exercise, asset);
      return asset;
    },
    putTask: (exercise) => {
      const task = tasks.get(exercise) ?? shelveTask(exercise);
      tasks.set(exercise, task);
      return task;
    },
    paths: () => paths,
  };
}

function opennessFor(exercise: Exercise, audience: Audience, asOf: Date): Openness {
  const { isHidden, nextHint } = disclosureFor(exercise, audience, asOf);
  return {
    isOpen: ({ id }) => !isHidden(id),
    values: isOpen("value", nextHint),
    windows: isOpen("worked-window", nextHint),
  };
}
