import type { ExerciseReport, Report } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { ExerciseView, ReportView } from "../access/view.ts";
import { WORDS } from "../locales/languages.ts";
import type { ExportRow } from "./export.ts";
import { exportJson } from "./export-json.ts";
import { type AnyCase, caseLines, caseOutput, exerciseLines, partTitles, titleText } from "./feedback.ts";
import { notComplete } from "./not-complete.ts";

/**
 * Gradescope's results. A hidden case is marked as hidden, which makes Gradescope hide the total too; it contains only
 * its kind of verdict, since an instructor may publish it later.
 */
export const gradescope: ExportRow = {
  name: "gradescope",
  purpose: "Gradescope: results.json of an autograder",
  sees: "student",
  open: ({ language }) => ({
    per: "student",
    made: ({ view }) =>
      view.report.complete
        ? { files: [{ path: "results.json", text: exportJson(results(view, language)) }], notes: [] }
        : notComplete(view.report),
  }),
};

function results({ report, exercises }: ReportView, language: Language) {
  return {
    score: report.score,
    output: overview(report, exercises, language),
    output_format: "text",
    test_output_format: "text",
    test_name_format: "text",
    stdout_visibility: "hidden",
    tests: report.exercises.flatMap((entry, i) =>
      entry.cases.map((each, j) => ({
        number: `${i + 1}.${j + 1}`,
        ...test(entry, each, exercises.get(entry.exercise), language),
      })),
    ),
  };
}

function overview(report: Report, exercises: ReportView["exercises"], language: Language): string {
  const words = WORDS[language];
  return report.exercises
    .flatMap((entry) => [
      `${titleText(entry.exercise, exercises.get(entry.exercise), language)}: ${words.score(entry.score, entry.maxScore)}`,
      ...exerciseLines(entry, exercises.get(entry.exercise), language).map((line) => `  ${line}`),
    ])
    .join("\n");
}

function test(entry: ExerciseReport, each: AnyCase, view: ExerciseView | undefined, language: Language) {
  const words = WORDS[language];
  const printed = caseOutput(each, language);
  const lines = [
    ...caseLines(entry, each, view, language),
    ...(printed.length === 0 ? [] : [`${words.labels.printed}:`, ...printed]),
  ];
  return {
    name: `${entry.exercise}: ${each.case}`,
    score: each.points,
    max_score: each.maxPoints,
    status: each.verdict.kind === "correct" ? "passed" : "failed",
    output: lines.join("\n"),
    tags: [entry.exercise, ...partTitles(view, language)],
    visibility: "hidden" in each ? "hidden" : "visible",
  };
}
