import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { ExerciseView } from "../access/view.ts";
import { callText } from "../facts/call.ts";
import { WORDS } from "../locales/languages.ts";
import type { Words } from "../locales/words.ts";
import { type Outcome, VERDICTS } from "../text/verdicts.ts";
import { cutTo } from "./cut.ts";
import type { ExportRow } from "./export.ts";
import { exportJson } from "./export-json.ts";
import { type AnyCase, caseLines, caseOutput } from "./feedback.ts";

const MAX_MESSAGE = 65_535;
const MAX_OUTPUT = 500;

/** Exercism's test results, version 3; each exercise is one task. */
export const exercism: ExportRow = {
  name: "exercism",
  purpose: "Exercism: results.json (version 3) of a test runner, one an exercise",
  sees: "student",
  open: ({ language }) => ({
    per: "student",
    made: ({ view }) => ({
      files: view.report.exercises.map((entry) => ({
        path: `${entry.exercise}/results.json`,
        text: exportJson(results(entry, view.exercises.get(entry.exercise), language)),
      })),
      notes: [],
    }),
  }),
};

const STATUS: Readonly<Record<Outcome, "pass" | "fail" | "error">> = {
  passed: "pass",
  failed: "fail",
  broke: "error",
  missing: "error",
  ours: "error",
};

function results(entry: ExerciseReport, view: ExerciseView | undefined, language: Language) {
  const words = WORDS[language];
  const hasRun = entry.cases.some(({ verdict }) => VERDICTS[verdict.kind].ran);
  const isRight = entry.cases.every(({ verdict }) => verdict.kind === "correct");
  return {
    version: 3,
    status: !hasRun ? "error" : isRight ? "pass" : "fail",
    message: hasRun ? null : message(entry, spokesman(entry), view, language, words),
    tests: entry.cases.map((each) => test(entry, each, view, language, words)),
  };
}

/** The case whose verdict says why nothing ran: preferably one that may be shown in full. */
function spokesman({ cases }: ExerciseReport): AnyCase {
  return cases.find((each) => !("hidden" in each)) ?? (cases[0] as AnyCase);
}

function test(entry: ExerciseReport, each: AnyCase, view: ExerciseView | undefined, language: Language, words: Words) {
  const { outcome } = VERDICTS[each.verdict.kind];
  const output = caseOutput(each, language).join("\n");
  return {
    name: each.case,
    status: STATUS[outcome],
    message: outcome === "passed" ? null : message(entry, each, view, language, words),
    ...(output === "" ? {} : { output: cutTo(output, MAX_OUTPUT, words.printedRest(null)) }),
    test_code: testCode(each, view, words),
    task_id: 1,
  };
}

function message(
  entry: ExerciseReport,
  each: AnyCase,
  view: ExerciseView | undefined,
  language: Language,
  words: Words,
): string {
  return cutTo(caseLines(entry, each, view, language).join("\n"), MAX_MESSAGE, words.printedRest(null));
}

function testCode(each: AnyCase, view: ExerciseView | undefined, words: Words): string {
  if ("hidden" in each) return words.labels.hidden;
  const testCase = view?.exercise.cases.find(({ id }) => id === each.case);
  return view === undefined || testCase === undefined ? each.case : callText(view.exercise, testCase.call);
}
