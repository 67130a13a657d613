import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { CasePictures, ExerciseView, ReportView } from "../access/view.ts";
import { visible } from "../text/escape.ts";
import { type Outcome, VERDICTS } from "../text/verdicts.ts";
import type { ExportRow, Settings } from "./export.ts";
import { exportJson } from "./export-json.ts";
import { type AnyCase, caseLines, caseOutput, partTitles } from "./feedback.ts";

/** CTRF, a JSON format for test results of any tool. Reports contain no durations, so every duration is 0. */
export const ctrf: ExportRow = {
  name: "ctrf",
  purpose: "CTRF: test results as JSON, for its reporters and dashboards",
  sees: "student",
  open: (settings) => ({
    per: "student",
    made: ({ view }) => ({
      files: [{ path: "ctrf-report.json", text: exportJson(document(view, settings)) }],
      notes: [],
    }),
  }),
};

type Status = "passed" | "failed" | "skipped" | "pending" | "other";

const STATUS: Readonly<Record<Outcome, Status>> = {
  passed: "passed",
  failed: "failed",
  broke: "failed",
  missing: "skipped",
  ours: "other",
};

function document({ report, exercises }: ReportView, { language, version, moment }: Settings) {
  const tests = report.exercises.flatMap((entry) =>
    entry.cases.map((each) => test(entry, each, exercises.get(entry.exercise), language)),
  );
  const count = (status: Status) => tests.filter((each) => each.status === status).length;
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    timestamp: moment.toISOString(),
    generatedBy: "poolgrade",
    results: {
      tool: { name: "poolgrade", version },
      summary: {
        tests: tests.length,
        passed: count("passed"),
        failed: count("failed"),
        skipped: count("skipped"),
        pending: count("pending"),
        other: count("other"),
        suites: report.exercises.length,
        start: moment.getTime(),
        stop: moment.getTime(),
      },
      tests,
    },
    extra: {
      student: visible(report.student),
      score: report.score,
      maxScore: report.maxScore,
      complete: report.complete,
    },
  };
}

function test(entry: ExerciseReport, each: AnyCase, view: ExerciseView | undefined, language: Language) {
  const { exercise, source, diagnosis } = entry;
  const { kind } = each.verdict;
  const stdout = caseOutput(each, language);
  const attachments = pictureFiles("hidden" in each ? undefined : view?.pictures.get(each.case));
  return {
    name: each.case,
    status: STATUS[VERDICTS[kind].outcome],
    duration: 0,
    suite: [...partTitles(view, language), exercise],
    ...(kind === "correct" ? {} : { message: caseLines(entry, each, view, language).join("\n") }),
    rawStatus: kind,
    ...(source === null ? {} : { filePath: visible(source.path) }),
    ...(stdout.length === 0 ? {} : { stdout }),
    ...(attachments.length === 0 ? {} : { attachments }),
    extra: {
      points: each.points,
      maxPoints: each.maxPoints,
      ...("hidden" in each ? { hidden: true } : {}),
      ...(diagnosis === null ? {} : { misconceptions: diagnosis.misconceptions }),
    },
  };
}

/** Pictures by their paths from the export's folder, which is one level deeper than a report. */
function pictureFiles(pictures: CasePictures | undefined) {
  if (pictures === undefined) return [];
  const { input, expected, actual } = pictures;
  return Object.entries({ input, expected, actual }).flatMap(([name, link]) =>
    link === null ? [] : [{ name, contentType: "image/png", path: `../${link.path}` }],
  );
}
