import type { Diagnostic } from "../model/diagnostic.ts";
import type { Text } from "../model/text.ts";
import type { Findings } from "./findings.ts";
import { isMapping } from "./mapping.ts";
import { nameOf, type Path } from "./path.ts";
import type { RawExercise } from "./schema.ts";

/** A text in both languages, after its structure was checked. */
export function textOf({ en, ko }: RawExercise["title"]): Text {
  return { en, ko: ko ?? null };
}

/** Warns that a text has no Korean. */
export function warnWithoutKorean(raw: unknown, path: Path, findings: Findings): void {
  if (!isMapping(raw) || raw.en === undefined || raw.ko !== undefined) return;
  findings.warning(path, `${nameOf(path)} has no \`ko\``, WITHOUT_KOREAN);
}

const WITHOUT_KOREAN = "learners who read Korean get the English text";

/** A course's findings, with all warnings about missing Korean merged into one, in place of the first. */
export function koreanOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lacking = diagnostics.filter(({ help }) => help === WITHOUT_KOREAN);
  const [first] = lacking;
  if (first === undefined || lacking.length === 1) return diagnostics;
  const message = `${lacking.length} texts have no \`ko\`, and this is the first of them`;
  return diagnostics.flatMap((each) => (each === first ? { ...first, message } : lacking.includes(each) ? [] : each));
}
