import type { ExerciseReport } from "../../model/report.ts";
import type { Text } from "../../model/text.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ExerciseView } from "../access/view.ts";
import { commonFault } from "../record/fault.ts";
import { caseName } from "./case-name.ts";
import { type InterfaceFact, interfaceFacts } from "./interface.ts";
import { type SuspectLine, suspectLine } from "./suspect-line.ts";

/** The facts of an exercise apart from its cases, independent of language. */
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
  | "late"
  | "override"
  | "comment"
> & {
  /** Null if the exercise was removed. */
  readonly title: Text | null;
  /** What its cases are called, by id. */
  readonly names: ReadonlyMap<string, Text>;
  /** The path of the submitted file. */
  readonly file: string | null;
  /** Whether the marks belong to an earlier spec than today's. */
  readonly isOlder: boolean;
  /** Whether it is known what the function returned. */
  readonly isKept: boolean;
  /** Why none of it ran; null if some of it did. */
  readonly fault: Verdict | null;
  /** Facts about the call that the function seems to get wrong. */
  readonly interfaceFacts: readonly InterfaceFact[];
  /** The line that the named cause points at, if there is one. */
  readonly suspect?: SuspectLine;
};

export function exerciseFacts(report: ExerciseReport, view: ExerciseView | undefined, isOlder: boolean): ExerciseFacts {
  const { exercise, status, verdict, score, maxScore, diagnosis } = report;
  const { otherFile, habits, observation, notAsked, nextHint, late, override, comment } = report;
  const source = view?.source ?? null;
  const suspect = suspectLine(diagnosis, source);
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
    ...(late === undefined ? {} : { late }),
    ...(override === undefined ? {} : { override }),
    ...(comment === undefined ? {} : { comment }),
    title: view?.exercise.title ?? null,
    names: new Map(view?.exercise.cases.map((each) => [each.id, caseName(each.id, each)])),
    file: report.source?.path ?? null,
    isOlder,
    isKept: view?.isKept ?? true,
    fault: report.status === "missing" ? null : commonFault(report),
    ...(suspect === null ? {} : { suspect }),
    interfaceFacts: view === undefined || source === null ? [] : interfaceFacts(source, view.exercise, report),
  };
}
