import type { NextHint } from "../model/hint.ts";
import type { Words } from "./words/words.ts";

/** What the next hint is and when it opens, to the minute. */
export function nextHintText({ rung, from }: NextHint, words: Words): string {
  return words.nextHint(rung, `${from.slice(0, 16).replace("T", " ")} UTC`);
}
