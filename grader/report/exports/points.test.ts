import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { parse as parseJunit } from "junit2json";
import { expect, test } from "vitest";
import { overall } from "../../judge/score.ts";
import type { CaseReport, ExerciseReport, Report } from "../../model/report.ts";
import type { Verdict } from "../../model/verdict.ts";
import { caseReport, exerciseReport, reportOf, wrongValues } from "../testing/sample.ts";
import type { ExportFile, Settings } from "./export.ts";
import { EXPORTS } from "./table.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { EXERCISES, resultOf, SETTINGS, summaryOf } from "./testing/results.ts";

/** A student's points and maximum points in a form, each as often as they appear. */
type Marks = { readonly score: readonly number[]; readonly maxScore: readonly number[] };
type Reader = (files: readonly ExportFile[], report: Report) => Marks | Promise<Marks>;
type Row = Readonly<Record<string, string>>;

const readers: Readonly<Record<string, Reader>> = {
  classroom50: (files, report) => {
    const { score, "max-score": most, tests } = jsonAt(files, report, "result.json");
    return { score: [score, sum(tests, "score")], maxScore: [most, sum(tests, "max-score")] };
  },
  gradescope: (files, report) => {
    const { score, tests } = jsonAt(files, report, "results.json");
    return { score: [score, sum(tests, "score")], maxScore: [sum(tests, "max_score")] };
  },
  exercism: (files, report) => {
    const parts = report.exercises.map(({ exercise, cases }) => {
      const { tests } = jsonAt(files, report, `${exercise}/results.json`);
      const points = cases.map(({ maxPoints }, i) => ({
        maxPoints,
        points: tests[i].status === "pass" ? maxPoints : 0,
      }));
      return { score: sum(points, "points"), maxScore: sum(points, "maxPoints") };
    });
    return { score: [sum(parts, "score")], maxScore: [sum(parts, "maxScore")] };
  },
  junit: async (files, report) => {
    const read = await parseJunit(textAt(files, `${report.student}/junit.xml`));
    const suites = read && "testsuite" in read ? (read.testsuite ?? []) : [];
    const cases = suites.flatMap(({ testcase = [] }) => testcase);
    const of = (parts: readonly object[], name: string) => sum(parts.map(propertiesOf), name);
    return {
      score: [of(suites, "score"), of(cases, "points")],
      maxScore: [of(suites, "max-score"), of(cases, "max-points")],
    };
  },
  ctrf: (files, report) => {
    const { results, extra } = jsonAt(files, report, "ctrf-report.json");
    const points = results.tests.map((each: { readonly extra: Row }) => each.extra);
    return { score: [extra.score, sum(points, "points")], maxScore: [extra.maxScore, sum(points, "maxPoints")] };
  },
  github: (files) => {
    const [, score, maxScore] = /\|(\d+)\/(\d+)/.exec(textAt(files, "summary.md")) ?? [];
    const [, said, most] = /^::notice .*::(\d+) of (\d+) points?$/m.exec(textAt(files, "annotations.txt")) ?? [];
    return { score: [Number(score), Number(said)], maxScore: [Number(maxScore), Number(most)] };
  },
  canvas: (files, { maxScore }) => ({ score: [gradeIn(files, "Pooling (1234)")], maxScore: [maxScore] }),
  moodle: (files, { maxScore }) => ({ score: [gradeIn(files, "Grade")], maxScore: [maxScore] }),
  cases: (files) => {
    const rows = rowsOf(textAt(files, "cases.csv"));
    return { score: [sum(rows, "points")], maxScore: [sum(rows, "max points")] };
  },
};

const VERDICTS: readonly Verdict[] = [
  { kind: "correct" },
  { kind: "correct" },
  wrongValues,
  { kind: "wrong-shape", expected: [1, 2], actual: [2] },
  { kind: "not-a-tensor", flaw: { kind: "not-a-number", at: [0], found: "string" } },
  { kind: "runtime-error", error: null },
  { kind: "time-limit", limitMs: 1000, notRun: true },
  { kind: "memory-limit", limitMiB: 128 },
  { kind: "output-limit", limitBytes: 65536 },
  { kind: "compile-error", fault: { kind: "syntax", message: "';' expected", line: 2, column: 1 } },
  { kind: "forbidden", what: { kind: "import", specifier: "node:fs" } },
  { kind: "missing" },
];

const caseOf = (id: string): fc.Arbitrary<CaseReport> =>
  fc.record({ verdict: fc.constantFrom(...VERDICTS), maxPoints: fc.nat(20), mutates: fc.boolean() }).map((each) => {
    const points = each.verdict.kind === "correct" ? each.maxPoints : 0;
    const more = each.mutates ? { mutatedInput: true as const } : {};
    return caseReport(id, each.verdict, { points, maxPoints: each.maxPoints, ...more });
  });

const entries: fc.Arbitrary<readonly ExerciseReport[]> = fc.tuple(
  ...EXERCISES.map(({ id, cases }) =>
    fc.tuple(...cases.map((each) => caseOf(each.id))).map((reports) =>
      exerciseReport(reports, {
        exercise: id,
        verdict: overall(reports.map(({ verdict }) => verdict.kind)),
        maxScore: sum(reports, "maxPoints"),
      }),
    ),
  ),
);

test("every form has a reader here", () => {
  expect(EXPORTS.map(({ name }) => name)).toEqual(Object.keys(readers));
});

test.each(EXPORTS.map((row) => [row.name, row] as const))(
  "%s gives the points of the report, whatever the verdicts, and the cases add up to them",
  async (name, row) => {
    await fc.assert(
      fc.asyncProperty(entries, async (exercises) => {
        const report = reportOf(exercises);
        const results = [resultOf(report)];
        const { files } = madeBy(row, settingsFor(report), results, summaryOf(results));
        const { score, maxScore } = await (readers[name] ?? expect.unreachable())(files, report);
        expect(new Set(score)).toEqual(new Set([report.score]));
        expect(new Set(maxScore)).toEqual(new Set([report.maxScore]));
      }),
    );
  },
);

/** Moodle's maximum equals that of the exercises, so that nothing is scaled. */
function settingsFor({ maxScore }: Report): Settings {
  const { moodleSheet } = SETTINGS;
  return moodleSheet === null
    ? SETTINGS
    : { ...SETTINGS, moodleSheet: { ...moodleSheet, text: moodleSheet.text.replaceAll("100.00", String(maxScore)) } };
}

// biome-ignore lint/suspicious/noExplicitAny: what was written is read back
function jsonAt(files: readonly ExportFile[], { student }: Report, path: string): any {
  return JSON.parse(textAt(files, `${student}/${path}`));
}

/** The properties of a JUnit XML element, by name. */
function propertiesOf(part: { readonly properties?: readonly { readonly name?: string; readonly value?: string }[] }) {
  return Object.fromEntries((part.properties ?? []).map(({ name, value }) => [name, value]));
}

function sum<Key extends string>(parts: readonly Readonly<Record<Key, unknown>>[], key: Key): number {
  return parts.reduce((total, part) => total + Number(part[key]), 0);
}

function gradeIn(files: readonly ExportFile[], column: string): number {
  const [grade] = rowsOf(textAt(files, "grades.csv"))
    .filter((row) => Object.values(row).some((cell) => /kim-minji/.test(cell)))
    .map((row) => row[column]);
  return Number(grade || Number.NaN);
}

function rowsOf(text: string): readonly Row[] {
  return parseCsv(text, { columns: true, bom: true });
}
