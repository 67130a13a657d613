import type { Text } from "../model/text.ts";
import type { Findings } from "./findings.ts";
import { isMapping } from "./mapping.ts";
import { nameOf, type Path } from "./path.ts";
import type { RawExercise } from "./schema.ts";

/** A text in both languages, once its structure was checked. */
export function textOf({ en, ko }: RawExercise["title"]): Text {
  return { en, ko: ko ?? null };
}

/** Says that a text has no Korean. */
export function warnWithoutKorean(raw: unknown, path: Path, findings: Findings): void {
  if (!isMapping(raw) || raw.en === undefined || raw.ko !== undefined) return;
  findings.warning(path, `${nameOf(path)} has no \`ko\``, "learners who read Korean get the English text");
}
