import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Found, Result, Work } from "../coach/coach.ts";
import { afterCheck, type Past, since } from "../coach/past.ts";
import { pastsIn } from "../coach/past-file.ts";
import { type FileWatch, watchFile } from "../coach/watch-file.ts";
import { isSkeleton } from "../handout/skeleton.ts";
import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { Submission } from "../model/submission.ts";
import type { Language } from "../model/text.ts";
import { taskFacts } from "../report/facts/task.ts";
import { submittedFile } from "../submissions/submission.ts";
import type { CheckTarget } from "./check-target.ts";
import { answeredFor, type Checked, openChecker } from "./checker.ts";
import type { Context } from "./command.ts";
import { EXIT } from "./exit.ts";
import { courseMemory, keepPast } from "./memory.ts";
import type { OptionValues } from "./options.ts";
import { keptPlace } from "./start-over.ts";
import { nextUndone } from "./undone.ts";
import { givenPath, typedPath } from "./user-folder.ts";

/** One exercise that a learner works on: what checks its file, and sees that it was saved. */
export type Desk = {
  readonly work: Work;
  readonly file: string;
  readonly found: () => Found;
  /** Checks the file as it is now, and remembers the result; null if it was cancelled, or is not there. */
  readonly check: () => Promise<Worked | null>;
  readonly cancel: () => Promise<void>;
  /** Watches the file's folder, which may be new. */
  readonly watchAgain: () => void;
  readonly close: () => Promise<void>;
};

/** A result, and the check that it is of. */
export type Worked = { readonly result: Result; readonly checked: Checked };

export type DeskOptions = OptionValues<"engine" | "sandbox" | "asOf" | "langOfLocale" | "poll">;

/** Null if the spec is in error, after saying so. */
export async function openDesk(
  target: CheckTarget,
  options: DeskOptions,
  context: Context,
  onChange: (found: Found) => void,
): Promise<Desk | null> {
  const { exercisesFolder, id, file } = target;
  const answered = await answeredFor(target, options, context.streams);
  if (answered === null) return null;
  const memory = courseMemory(exercisesFolder, context);
  const asOf = options.asOf?.date ?? new Date();
  const checker = await openChecker(answered, asOf, options, context.streams);
  const { exercise } = answered;
  const look = (submission: Submission) => onChange(foundIn(submission, exercise));
  const watch = () => watchFile(file, look, { isPolling: options.poll === true });
  let watching: FileWatch = watch();
  let turn = 0;
  let isRunning = false;
  let checkedText: string | null = null;

  const cancel = async () => {
    turn++;
    if (!isRunning) return;
    isRunning = false;
    await checker.cancel();
  };

  /** A file that is checked again as it was is no new try. */
  const pastOf = async (entry: ExerciseReport, language: Language): Promise<Past | null> => {
    const before = pastsIn(memory).get(id);
    const text = entry.source?.sha256 ?? null;
    const isKnown = checkedText === null ? before !== undefined && isSame(before, entry) : checkedText === text;
    checkedText = text;
    if (!isKnown) await keepPast(memory, id, (past) => afterCheck(past, entry), language, context);
    return pastsIn(memory).get(id) ?? null;
  };

  const resultOf = async (checked: Checked): Promise<Result> => {
    const [entry] = checked.seen.report.exercises;
    const isRight = checked.code === EXIT.done;
    const isOurs = entry === undefined || checked.code === EXIT.incomplete;
    const change = isOurs ? null : since(pastsIn(memory).get(id), entry);
    const past = isOurs ? null : await pastOf(entry, options.lang);
    return {
      seen: checked.seen,
      isRight,
      past,
      since: change,
      next: isRight ? await nextUndone(target, context) : null,
    };
  };

  return {
    work: {
      exercise,
      task: taskFacts(exercise, asOf),
      file: typedPath(file),
      url: pathToFileURL(resolve(file)).href,
      kept: typedPath(keptPlace(memory, id)),
    },
    file,
    found: () => foundIn(submittedFile(file), exercise),
    async check() {
      await cancel();
      const mine = turn;
      const submission = submittedFile(file);
      if (submission.kind === "missing") return null;
      isRunning = true;
      const checked = await checker.check(givenPath(file), submission);
      if (mine !== turn) return null;
      isRunning = false;
      return { checked, result: await resultOf(checked) };
    },
    cancel,
    watchAgain() {
      watching.close();
      watching = watch();
    },
    async close() {
      turn++;
      watching.close();
      await checker.close();
    },
  };
}

function foundIn(submission: Submission, exercise: Exercise): Found {
  if (submission.kind === "missing") return "nothing";
  return submission.kind === "file" && isSkeleton(submission.source, exercise) ? "skeleton" : "work";
}

function isSame(past: Past, { score, verdict, diagnosis }: ExerciseReport): boolean {
  const causes = diagnosis?.misconceptions ?? [];
  return past.score === score && past.verdict === verdict && past.causes.join() === causes.join();
}
