import type { Visibility } from "../model/exercise.ts";
import { readDate } from "./date.ts";
import type { Findings } from "./findings.ts";
import { isMapping } from "./mapping.ts";
import { suggestion } from "./near-miss.ts";
import { nameOf, type Path, quote, showValue } from "./path.ts";
import type { RawAfter } from "./schema-choices.ts";
import { checkStructure } from "./structure.ts";

/** Who may see a case, everyone by default; null if it is faulty, which is reported. */
export function readVisibility(raw: unknown, path: Path, findings: Findings): Visibility | null {
  if (raw === undefined) return { kind: "public" };
  if (raw === "public" || raw === "hidden") return { kind: raw };
  if (isMapping(raw)) return readAfter(raw, path, findings);
  if (typeof raw === "string")
    findings.error(path, `unknown visibility ${quote(raw)}`, suggestion(raw, ["public", "hidden"]));
  else
    findings.error(
      path,
      `${nameOf(path)} must be \`public\`, \`hidden\` or \`{ after: date }\`, got ${showValue(raw)}`,
      FORMS,
    );
  return null;
}

const FORMS = "for instance `hidden`, or `{ after: 2026-12-01T00:00:00+09:00 }`";

function readAfter(raw: object, path: Path, findings: Findings): Visibility | null {
  if (!checkStructure("after", raw, path, findings)) return null;
  const moment = readDate((raw as RawAfter).after, [...path, "after"], findings);
  return moment === null ? null : { kind: "after", date: moment.date };
}
