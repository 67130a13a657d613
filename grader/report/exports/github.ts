import { join } from "node:path/posix";
import type { Summary } from "../../model/summary.ts";
import { WORDS } from "../locales/languages.ts";
import type { Cells } from "../text/csv-text.ts";
import type { ExportRow, Made, Settings, Shown } from "./export.ts";
import { type Annotation, annotationsText, exerciseAnnotation, scoreAnnotation } from "./github-annotation.ts";
import { jobSummary } from "./github-summary.ts";

/**
 * Output that GitHub shows next to a run: annotations, and the job's summary. Whoever may read the run can read them.
 */
export const github: ExportRow = {
  name: "github",
  purpose: "GitHub Actions: annotations and a job summary; inside a workflow they are handed over at once",
  sees: "student",
  open: (settings) => ({
    per: "class",
    keep: (shown) =>
      annotationsOf(shown, settings).map(({ level, properties, message }) => [level, properties, message]),
    made: (summary, kept) => handedOver(summary, kept.flat().map(annotation), settings),
  }),
};

function annotationsOf({ view: { report, exercises } }: Shown, { language, handIns }: Settings): Annotation[] {
  const words = WORDS[language];
  return [
    scoreAnnotation(report, words),
    ...report.exercises.flatMap((entry) => {
      const file = entry.source === null ? null : join(handIns, entry.source.path);
      return exerciseAnnotation(report.student, entry, exercises.get(entry.exercise), file, language);
    }),
  ];
}

function annotation([level, properties, message]: Cells): Annotation {
  return { level: level as Annotation["level"], properties: String(properties), message: String(message) };
}

function handedOver(summary: Summary, annotations: readonly Annotation[], { language, env }: Settings): Made {
  const commands = annotationsText(annotations, WORDS[language]);
  const text = jobSummary(summary, language);
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
