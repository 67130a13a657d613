import XMLBuilder from "fast-xml-builder";
import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import type { ExerciseView, ReportView } from "../access/view.ts";
import { WORDS } from "../locales/languages.ts";
import { visible } from "../text/escape.ts";
import { type Outcome, VERDICTS } from "../text/verdicts.ts";
import type { ExportRow } from "./export.ts";
import { type AnyCase, caseLine, caseLines, caseOutput, partTitles } from "./feedback.ts";

/** JUnit XML: one suite per exercise. Reports contain no durations, so every time is 0. */
export const junit: ExportRow = {
  name: "junit",
  purpose: "JUnit XML: test reports of GitLab, Jenkins and others",
  sees: "student",
  open: ({ language, moment }) => ({
    per: "student",
    made: ({ view }) => ({ files: [{ path: "junit.xml", text: junitXml(view, language, moment) }], notes: [] }),
  }),
};

/** The element of a case that did not pass. */
const ELEMENTS: Readonly<Record<Exclude<Outcome, "passed">, "failure" | "error" | "skipped">> = {
  failed: "failure",
  broke: "error",
  ours: "error",
  missing: "skipped",
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

function junitXml({ report, exercises }: ReportView, language: Language, moment: Date): string {
  return builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    testsuites: {
      ...attributes({ name: report.student, ...counts(report.exercises.flatMap(({ cases }) => cases)), time: "0" }),
      testsuite: report.exercises.map((entry) => suite(entry, exercises.get(entry.exercise), language, moment)),
    },
  });
}

function suite(entry: ExerciseReport, view: ExerciseView | undefined, language: Language, moment: Date) {
  const { exercise, score, maxScore, verdict, diagnosis, source } = entry;
  return {
    ...attributes({
      name: exercise,
      ...counts(entry.cases),
      time: "0",
      timestamp: moment.toISOString().slice(0, 19),
      ...(source === null ? {} : { file: source.path }),
    }),
    properties: properties({
      score,
      "max-score": maxScore,
      verdict,
      ...Object.fromEntries(partTitles(view, language).map((title) => ["part", title])),
      ...(diagnosis === null ? {} : { misconceptions: diagnosis.misconceptions.join(" ") }),
    }),
    testcase: entry.cases.map((each) => testCase(entry, each, view, language)),
  };
}

function testCase(entry: ExerciseReport, each: AnyCase, view: ExerciseView | undefined, lang: Language) {
  const { exercise, source } = entry;
  const words = WORDS[lang];
  const { outcome, contestCode } = VERDICTS[each.verdict.kind];
  const printed = caseOutput(each, lang).map(xmlText).join("\n");
  const file = source === null ? {} : { file: source.path };
  return {
    ...attributes({ name: each.case, classname: exercise, time: "0", ...file }),
    properties: properties({ points: each.points, "max-points": each.maxPoints }),
    ...(outcome === "passed"
      ? {}
      : {
          [ELEMENTS[outcome]]: {
            ...attributes({ message: caseLine(entry, each, words), type: contestCode }),
            "#text": caseLines(entry, each, view, lang).map(xmlText).join("\n"),
          },
        }),
    ...(printed === "" ? {} : { "system-out": printed }),
  };
}

function counts(cases: readonly AnyCase[]) {
  const elements = cases.map(({ verdict }) => VERDICTS[verdict.kind].outcome).filter((each) => each !== "passed");
  const count = (element: string) => elements.filter((each) => ELEMENTS[each] === element).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}

function properties(values: Readonly<Record<string, string | number>>) {
  return { property: Object.entries(values).map(([name, value]) => attributes({ name, value })) };
}

function attributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`@_${name}`, xmlText(String(value))]));
}

/** Text with only visible characters that XML allows. */
function xmlText(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}
