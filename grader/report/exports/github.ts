import { join } from "node:path/posix";
import type { Summary } from "../../model/summary.ts";
import { EXPORT_WORDS } from "../locales/exports.ts";
import { WORDS } from "../locales/languages.ts";
import type { Cells } from "../text/csv-text.ts";
import type { ExportRow, Made, Settings, Shown } from "./export.ts";
import { type Annotation, exerciseFinding, type Finding, scoreFinding } from "./github-annotation.ts";
import { annotationsText, mostTelling } from "./github-most-telling.ts";
import { changeLine, jobSummary } from "./github-summary.ts";

/**
 * Output that GitHub shows next to a run: annotations, and the job's summary. Whoever may read the run can read them.
 */
export const github: ExportRow = {
  name: "github",
  purpose: "GitHub Actions: annotations and a job summary; inside a workflow they are handed over at once",
  sees: "student",
  open: (settings) => ({
    per: "class",
    keep: (shown) => [...changeCells(shown, settings), ...findings(shown, settings).map(cells)],
    made: (summary, kept) => {
      const [changed, found] = apart(kept.flat());
      return handedOver(summary, changed, found, settings);
    },
  }),
};

function findings({ view: { report, exercises } }: Shown, { language, handIns }: Settings): Finding[] {
  return [
    scoreFinding(report, WORDS[language]),
    ...report.exercises.flatMap((entry) => {
      const file = entry.source === null ? null : join(handIns, entry.source.path);
      return exerciseFinding(report.student, entry, exercises.get(entry.exercise), file, language);
    }),
  ];
}

const CHANGE = "change";

function changeCells({ view, changes }: Shown, { language }: Settings): readonly Cells[] {
  return changes === null ? [] : [[CHANGE, changeLine(view.report.student, changes, language)]];
}

/** The lines on what changed, and the findings. */
function apart(rows: readonly Cells[]): readonly [changed: readonly string[], found: readonly Finding[]] {
  const [changed, found] = [true, false].map((isChange) => rows.filter(([kind]) => (kind === CHANGE) === isChange));
  return [(changed ?? []).map(([, line]) => String(line)), (found ?? []).map(finding)];
}

function cells({ annotation: { level, properties, message }, kind, cause, where }: Finding): Cells {
  return [level, properties, message, kind, cause ?? "", where];
}

function finding([level, properties, message, kind, cause, where]: Cells): Finding {
  return {
    annotation: { level: level as Annotation["level"], properties: String(properties), message: String(message) },
    kind: kind as Finding["kind"],
    cause: cause === "" ? null : String(cause),
    where: String(where),
  };
}

function handedOver(
  summary: Summary,
  changed: readonly string[],
  found: readonly Finding[],
  { language, env }: Settings,
): Made {
  const words = EXPORT_WORDS[language];
  const commands = annotationsText(mostTelling(found, words), words);
  const text = jobSummary(summary, changed, language);
  const path = env.GITHUB_STEP_SUMMARY;
  return {
    files: [
      { path: "annotations.txt", text: commands },
      { path: "summary.md", text },
    ],
    notes: [],
    ...(env.GITHUB_ACTIONS === "true" ? { commands } : {}),
    ...(path ? { appended: [{ path, text }] } : {}),
  };
}
