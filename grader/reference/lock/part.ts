import type { Exercise, TestCase } from "../../model/exercise.ts";
import { specOf, specWith } from "../asked.ts";
import type { Lock } from "./lock.ts";

/** One of the two locks of an exercise: which cases it holds, and the hash of what it is a lock of. */
export type LockPart = {
  /** The file's name, beside the spec. */
  readonly name: string;
  readonly holds: (testCase: TestCase) => boolean;
  readonly spec: (exercise: Exercise, cases: readonly TestCase[]) => string;
};

/** Learners have the first one; it depends on no hidden case, so it is as valid for their copy of the spec. */
export const LOCK_PARTS: readonly LockPart[] = [
  { name: "answers.lock", holds: isPublic, spec: specWith },
  { name: "answers.hidden.lock", holds: (testCase) => !isPublic(testCase), spec: specOf },
];

/** The cases that a lock must answer: in a learners' copy, the first part also has dated cases, once they are open. */
export function casesFor(part: LockPart, exercise: Exercise, { answers }: Lock): readonly TestCase[] {
  return exercise.cases.filter(
    (testCase) => part.holds(testCase) || (testCase.visibility.kind === "after" && answers.has(testCase.id)),
  );
}

function isPublic({ visibility }: TestCase): boolean {
  return visibility.kind === "public";
}
