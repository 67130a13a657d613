import { sharedAdvice } from "../../shared-advice.ts";
import type { Words } from "../../words/words.ts";
import { coded } from "./coded.tsx";
import type { OwnExercise, SeenCase } from "./data.ts";

/** What a learner can do about a case; null where nothing is advised. */
export function adviceOf({ told, isNotNumber }: SeenCase, words: Words): string | null {
  if (told === null) return null;
  if (told.kind !== "wrong-values") return words.advice(told, coded);
  return isNotNumber ? words.notANumber(coded) : null;
}

/** What is advised alike for every case that fails. */
export function adviceForAll({ cases }: OwnExercise, words: Words): string | null {
  const failing = cases.filter((each): each is SeenCase => each.kind === "seen" && each.verdict !== "correct");
  return sharedAdvice(failing.map((each) => adviceOf(each, words)));
}
