import type { ExerciseReport } from "../../model/report.ts";
import type { Text } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ExerciseView } from "../access/view.ts";
import { commonFault } from "../record/fault.ts";
import { type InterfaceFact, interfaceFacts } from "./interface.ts";

/** What is known of an exercise besides its cases, in no language. */
export type ExerciseFacts = Pick<
  ExerciseReport,
  | "exercise"
  | "status"
  | "otherFile"
  | "verdict"
  | "score"
  | "maxScore"
  | "diagnosis"
  | "habits"
  | "observation"
  | "notAsked"
  | "nextHint"
> & {
  /** null where the exercise is gone. */
  readonly title: Text | null;
  /** The path of what was handed in. */
  readonly file: string | null;
  /** Whether the marks are of another spec than today's. */
  readonly isOlder: boolean;
  /** Whether it is known what the function returned. */
  readonly isKept: boolean;
  /** Why nothing of it ran; null where some of it did. */
  readonly fault: Verdict | null;
  /** What is so of the call that the function seems to take for otherwise. */
  readonly interfaceFacts: readonly InterfaceFact[];
};

export function exerciseFacts(report: ExerciseReport, view: ExerciseView | undefined, isOlder: boolean): ExerciseFacts {
  const { exercise, status, verdict, score, maxScore, diagnosis } = report;
  const { otherFile, habits, observation, notAsked, nextHint } = report;
  const source = view?.source ?? null;
  return {
    exercise,
    status,
    ...(otherFile === undefined ? {} : { otherFile }),
    verdict,
    score,
    maxScore,
    diagnosis,
    ...(habits === undefined ? {} : { habits }),
    ...(observation === undefined ? {} : { observation }),
    ...(notAsked === undefined ? {} : { notAsked }),
    ...(nextHint === undefined ? {} : { nextHint }),
    title: view?.exercise.title ?? null,
    file: report.source?.path ?? null,
    isOlder,
    isKept: view?.isKept ?? true,
    fault: report.status === "missing" ? null : commonFault(report),
    interfaceFacts: view === undefined || source === null ? [] : interfaceFacts(source, view.exercise, report),
  };
}
