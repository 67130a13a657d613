import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { Language, Text } from "../model/text.ts";
import type { ExerciseView, ReportView } from "../report/access/view.ts";
import type { TaskFacts } from "../report/facts/task.ts";
import type { Screen } from "../report/render/terminal/screen.ts";
import type { Past, Pasts, Since } from "./past.ts";

/** Everything that the screen of the coach shows. */
export type Coach = {
  readonly language: Language;
  readonly screen: Screen & { readonly height: number };
  /** Whether there is an editor that can be started. */
  readonly canEdit: boolean;
  /** Null while the first exercise is opened. */
  readonly work: Work | null;
  readonly run: Run;
  /** The last one; it may be older than the file. */
  readonly result: Result | null;
  readonly page: Page;
  /** How many hints are shown. */
  readonly hints: number;
  /** How many lines of the page are above the screen. */
  readonly scrolled: number;
  readonly notice: Notice | null;
  /** What was said when the exercise was opened: what is wrong with it, or limits its results here. */
  readonly said: readonly string[];
};

/** What the learner works on. */
export type Work = {
  readonly exercise: Exercise;
  /** As learners have it at the moment of the checks. */
  readonly task: TaskFacts;
  /** The file as the learner would type it, and as a link leads to it. */
  readonly file: string;
  readonly url: string;
  /** Where the text of a file that is started over is kept. */
  readonly kept: string;
};

/** Without a file, or with one that is as it was given, there is nothing to check. */
type Run = "opening" | "faulty" | "unwritten" | "begun" | "checking" | "stopped" | "checked";

/** What is in the place of the learner's file: nothing, the file to begin with, or work. */
export type Found = "nothing" | "skeleton" | "work";

export type Result = {
  readonly seen: ReportView;
  readonly isRight: boolean;
  readonly past: Past | null;
  readonly since: Since | null;
  /** The next exercise that is not done; null: there is none, or this one is not done. */
  readonly next: { readonly id: string; readonly title: Text } | null;
};

export type Page =
  | { readonly kind: "result"; readonly detail: "first" | "all" }
  | { readonly kind: "window"; readonly cell: readonly number[] }
  | { readonly kind: "task" }
  | { readonly kind: "list"; readonly exercises: readonly Exercise[]; readonly pasts: Pasts; readonly chosen: number }
  | { readonly kind: "reset" };

/** What a key has done, said until the next one. */
export type Notice =
  | { readonly kind: "reset"; readonly kept: string }
  | { readonly kind: "no-editor"; readonly program: string };

export const RESULT: Page = { kind: "result", detail: "first" };

/** What is to be done outside of the screen. */
export type Wish =
  | { readonly kind: "check" | "cancel" | "write" | "reset" | "edit" | "list" | "hint-taken" | "quit" | "interrupt" }
  | { readonly kind: "open"; readonly id: string };

export type Step = { readonly coach: Coach; readonly wishes: readonly Wish[] };

export function step(coach: Coach, ...wishes: readonly Wish[]): Step {
  return { coach, wishes };
}

/** The report and the view of the exercise; null if there is nothing to see. */
export function entryOf({ seen }: Result): { readonly entry: ExerciseReport; readonly view: ExerciseView } | null {
  const [entry] = seen.report.exercises;
  const view = entry && seen.exercises.get(entry.exercise);
  return entry === undefined || view === undefined ? null : { entry, view };
}
