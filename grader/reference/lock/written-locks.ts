import type { AnsweredCase } from "../../model/answer.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { EngineInfo } from "../../model/manifest.ts";
import { opOf } from "../../ops/op-of.ts";
import type { Lock } from "./lock.ts";
import { lockText } from "./lock-text.ts";
import { lockAnswer } from "./locked-answer.ts";
import { LOCK_PARTS, type LockPart } from "./part.ts";
import { lockFile } from "./unlock.ts";

/** A lock's file as it should be; `text` is null if no case belongs into it. */
export type WrittenLock = { readonly file: string; readonly text: string | null };

/** Both locks of an exercise, of answers that the engine computed. */
export function writtenLocks(
  exercise: Exercise,
  answered: readonly AnsweredCase[],
  engine: EngineInfo,
): readonly WrittenLock[] {
  return LOCK_PARTS.map((part) => {
    const lock = lockOf(part, exercise, answered, engine);
    return { file: lockFile(exercise, part), text: lock.answers.size === 0 ? null : lockText(lock) };
  });
}

function lockOf(part: LockPart, exercise: Exercise, answered: readonly AnsweredCase[], engine: EngineInfo): Lock {
  const held = answered.filter(({ testCase }) => part.holds(testCase));
  const cases = held.map(({ testCase }) => testCase);
  const { float32 } = opOf(exercise);
  const answers = held.map(({ testCase: { id, call }, answer: { reference, expected } }) => {
    return [id, lockAnswer(reference, float32(call, expected))] as const;
  });
  return { spec: part.spec(exercise, cases), engine, answers: new Map(answers) };
}
