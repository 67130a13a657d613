import type { ExerciseReport, Report } from "../../model/report.ts";
import type { VerdictKind } from "../../model/verdict.ts";
import { isOpen } from "../access/disclosure.ts";

/** What a student's report says otherwise than the one before it. */
export type Changes = {
  readonly format: "poolgrade/changes/v1";
  readonly before: Progress;
  readonly after: Progress;
  /** Misconceptions that are named no longer, and those that are named now. */
  readonly gone: readonly string[];
  readonly appeared: readonly string[];
  readonly exercises: readonly ChangedExercise[];
};

/** One student of a class whose report has changed. */
export type ChangedStudent = { readonly student: string } & Omit<Changes, "format">;

/** Whose reports say something otherwise than before. */
export type ClassChanges = {
  readonly format: "poolgrade/changes/v1";
  readonly students: readonly ChangedStudent[];
};

/** How far a student was in a report. */
type Progress = { readonly solved: number; readonly of: number; readonly score: number; readonly maxScore: number };

/** Null: the report did not have the exercise. */
type ChangedExercise = {
  readonly exercise: string;
  readonly before: Result | null;
  readonly after: Result | null;
};

type Result = { readonly verdict: VerdictKind; readonly score: number };

/** Null if nothing has changed that is listed here. */
export function changesBetween(before: Report, after: Report): Changes | null {
  const ids = new Set([...after.exercises, ...before.exercises].map(({ exercise }) => exercise));
  const exercises = [...ids].flatMap((exercise) => {
    const [was, is] = [resultIn(before, exercise), resultIn(after, exercise)];
    const isSame = was?.verdict === is?.verdict && was?.score === is?.score;
    return isSame ? [] : [{ exercise, before: was, after: is }];
  });
  const gone = heldOnlyIn(before, after);
  const appeared = heldOnlyIn(after, before);
  if (exercises.length === 0 && gone.length === 0 && appeared.length === 0) return null;
  return {
    format: "poolgrade/changes/v1",
    before: progressIn(before),
    after: progressIn(after),
    gone,
    appeared,
    exercises,
  };
}

function progressIn({ exercises, score, maxScore }: Report): Progress {
  const solved = exercises.filter(({ verdict }) => verdict === "correct").length;
  return { solved, of: exercises.length, score, maxScore };
}

function resultIn({ exercises }: Report, id: string): Result | null {
  const entry = exercises.find(({ exercise }) => exercise === id);
  return entry === undefined ? null : { verdict: entry.verdict, score: entry.score };
}

/** The misconceptions that are named in one report and not in the other, although both tell as much. */
function heldOnlyIn(one: Report, other: Report): readonly string[] {
  const told = one.exercises.filter((entry) => {
    const counterpart = other.exercises.find(({ exercise }) => exercise === entry.exercise);
    return counterpart === undefined || tellAlike(entry, counterpart);
  });
  const others = misconceptionsIn(other.exercises);
  return [...misconceptionsIn(told)].filter((id) => !others.has(id));
}

/** Otherwise a date has opened a hint, or a case, which says nothing of the hand-in. */
function tellAlike(one: ExerciseReport, other: ExerciseReport): boolean {
  return tellsCauses(one) === tellsCauses(other) && hiddenIn(one) === hiddenIn(other);
}

function tellsCauses({ nextHint }: ExerciseReport): boolean {
  return isOpen("misconception", nextHint ?? null);
}

function hiddenIn({ cases }: ExerciseReport): number {
  return cases.filter((each) => "hidden" in each).length;
}

function misconceptionsIn(exercises: readonly ExerciseReport[]): ReadonlySet<string> {
  return new Set(exercises.flatMap(({ diagnosis }) => diagnosis?.misconceptions ?? []));
}
