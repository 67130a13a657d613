import type { NextHint } from "../../model/hint.ts";
import type { Words } from "../locales/words.ts";

/** The next hint and the minute when it opens, in the zone in which its date was written. */
export function nextHintText({ rung, from }: NextHint, words: Words): string {
  const offset = /[+-]\d\d:\d\d$/.exec(from)?.[0] ?? "";
  return words.nextHint(rung, `${from.slice(0, 16).replace("T", " ")} UTC${offset}`);
}
