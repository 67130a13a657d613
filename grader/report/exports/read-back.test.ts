import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseCtrf, validateStrict } from "ctrf";
import { parse as parseJunit } from "junit2json";
import { describe, expect, it } from "vitest";
import { caseReport, exerciseReport, maxPool2d, reportOf } from "../testing/sample.ts";
import { cases } from "./cases.ts";
import { classroom50 } from "./classroom50.ts";
import { ctrf } from "./ctrf.ts";
import { exercism } from "./exercism.ts";
import type { ExportRow } from "./export.ts";
import { gradescope } from "./gradescope.ts";
import { junit } from "./junit.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { RESULTS, resultOf, SETTINGS, SUMMARY, summaryOf } from "./testing/results.ts";

describe("CTRF", () => {
  it.each(["kim-minji", "박도윤", "zoe"])("of %s matches its own schema", (student) => {
    const report: unknown = JSON.parse(textOf(ctrf, `${student}/ctrf-report.json`));
    expect(() => validateStrict(report)).not.toThrow();
  });

  it("counts an internal error and a missing file as neither passed nor failed", () => {
    const summary = (student: string) => parseCtrf(textOf(ctrf, `${student}/ctrf-report.json`)).results.summary;
    expect(summary("kim-minji")).toMatchObject({ tests: 13, passed: 1, failed: 11, skipped: 1, other: 0 });
    expect(summary("zoe")).toMatchObject({ tests: 13, passed: 7, failed: 0, other: 6 });
  });
});

describe("JUnit XML", () => {
  it("has one suite per exercise, with the counts of its cases", async () => {
    const read = await parseJunit(textOf(junit, "kim-minji/junit.xml"));
    const suites = read && "testsuite" in read ? (read.testsuite ?? []) : [];
    expect(read).toMatchObject({ name: "kim-minji", tests: 13, failures: 5, errors: 6 });
    for (const { testcase = [], tests, failures, errors } of suites) {
      const count = (element: "failure" | "error") => testcase.filter((each) => each[element] !== undefined).length;
      expect([testcase.length, count("failure"), count("error")]).toEqual([tests, failures, errors]);
    }
  });

  it.each([
    ["max-pool-2d", "negative", "failure", "WA"],
    ["avg-pool-2d", "flat", "failure", "WA"],
    ["avg-pool-2d", "words", "failure", "WA"],
    ["avg-pool-2d", "throws", "error", "RTE"],
    ["avg-pool-2d", "loops", "error", "TLE"],
    ["avg-pool-2d", "grows", "error", "MLE"],
    ["avg-pool-2d", "talks", "error", "OLE"],
    ["pool-cost", "lesson", "error", "CE"],
    ["max-pool-1d", "lesson", "skipped", "NO"],
  ])("says of %s, %s: %s of type %s", async (exercise, id, element, type) => {
    const read = await parseJunit(textOf(junit, "kim-minji/junit.xml"));
    expect(read).toMatchObject({
      testsuite: expect.arrayContaining([
        expect.objectContaining({
          name: exercise,
          testcase: expect.arrayContaining([
            expect.objectContaining({ name: id, [element]: [expect.objectContaining({ type })] }),
          ]),
        }),
      ]),
    });
  });

  it("never calls an internal error a wrong answer", async () => {
    const read = await parseJunit(textOf(junit, "zoe/junit.xml"));
    expect(read).toMatchObject({ failures: 0, errors: 6 });
  });
});

describe("the CSV of cases", () => {
  const rows: readonly Record<string, string>[] = parseCsv(textOf(cases, "cases.csv"), { columns: true });

  it("has a row for every student, exercise and case, hidden ones in full", () => {
    expect(rows).toHaveLength(39);
    expect(rows.find((row) => row.student === "kim-minji" && row.case === "secret")).toMatchObject({
      hidden: "yes",
      verdict: "wrong-values",
      "first place": "[0, 0]",
      expected: "-2.5",
      actual: "0",
      misconceptions: "max-from-zero",
    });
  });
});

describe("Classroom 50", () => {
  const result = JSON.parse(textOf(classroom50, "kim-minji/result.json"));

  it("has exactly the keys of `classroom50/result/v1`", () => {
    expect(Object.keys(result).sort()).toEqual(
      [
        ...["schema", "classroom", "assignment", "assignment_type", "owner", "submission", "commit", "release"],
        ...["review", "datetime", "score", "max-score", "tests", "submitted_by"],
      ].sort(),
    );
    for (const test of result.tests) expect(Object.keys(test)).toEqual(["test-name", "passed", "score", "max-score"]);
  });

  it("has whole numbers from 0, a tag `submit/…` and a moment to the second", () => {
    const numbers = [result, ...result.tests].flatMap((each) => [each.score, each["max-score"]]);
    expect(numbers.filter((each) => !Number.isInteger(each) || each < 0)).toEqual([]);
    expect(result.submission).toMatch(/^submit/);
    expect(result.datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("adds up", () => {
    const sum = (key: "score" | "max-score") =>
      result.tests.reduce((total: number, test: Record<string, number>) => total + (test[key] ?? 0), 0);
    expect([sum("score"), sum("max-score")]).toEqual([result.score, result["max-score"]]);
  });

  it.each([
    [
      {},
      "`--export classroom50` needs the environment variables CLASSROOM, ASSIGNMENT, SUBMISSION_TAG, OWNER, COMMIT_URL, RELEASE_URL",
    ],
    [{ ...SETTINGS.env, SUBMISSION_TAG: "v1" }, 'SUBMISSION_TAG must begin with `submit/`, got "v1"'],
    [{ ...SETTINGS.env, ASSIGNMENT_TYPE: "team" }, 'ASSIGNMENT_TYPE must be `individual` or `group`, got "team"'],
  ])("refuses, before anything is graded, the environment %j", (env, message) => {
    expect(() => classroom50.open({ ...SETTINGS, env })).toThrow(message);
  });

  it("refuses a run over several students, since the environment names one submission", () => {
    expect(() => classroom50.open({ ...SETTINGS, students: 30 })).toThrow(
      "`--export classroom50` is for one submission, but 30 students would be graded: choose with --student",
    );
  });
});

describe("Gradescope", () => {
  const results = JSON.parse(textOf(gradescope, "kim-minji/results.json"));

  it("has tests with exactly the fields that Gradescope documents", () => {
    const known = ["score", "max_score", "status", "name", "number", "output", "tags", "visibility"];
    for (const test of results.tests) {
      expect(Object.keys(test).filter((key) => !known.includes(key))).toEqual([]);
      expect(test.status).toMatch(/^(passed|failed)$/);
      expect(test.visibility).toMatch(/^(visible|hidden)$/);
    }
  });

  it("marks hidden cases as hidden, and only those", () => {
    const hidden = results.tests.filter((test: { visibility: string }) => test.visibility === "hidden");
    expect(hidden.map((test: { name: string }) => test.name)).toEqual(["max-pool-2d: hidden-1"]);
  });

  it("has a score that is the sum of its tests'", () => {
    const sum = results.tests.reduce((total: number, { score }: { score: number }) => total + score, 0);
    expect(sum).toBe(results.score);
  });
});

describe("Exercism", () => {
  const resultsOf = (exercise: string, student = "kim-minji") =>
    JSON.parse(textOf(exercism, `${student}/${exercise}/results.json`));

  it.each([
    ["max-pool-2d", "fail", null],
    ["avg-pool-2d", "fail", null],
    ["pool-cost", "error", "the file does not compile: `';' expected` (line 2, column 1)"],
    ["max-pool-1d", "error", "no file was handed in"],
  ])("says of %s: %s, and a message only if no test ran", (exercise, status, message) => {
    expect(resultsOf(exercise)).toMatchObject({ version: 3, status, message });
  });

  it("passes exercises that are right in every case", () => {
    expect(resultsOf("avg-pool-2d", "박도윤")).toMatchObject({ status: "pass", message: null });
  });

  it("distinguishes a wrong answer from no answer", () => {
    const statuses = resultsOf("avg-pool-2d").tests.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(["error", "error", "error", "error", "fail", "fail"]);
  });
});

describe("a function that throws in every case", () => {
  const error = { name: "Error", message: "not yet", line: 1, column: 1 };
  const threw = ["lesson", "negative"].map((id) => caseReport(id, { kind: "runtime-error", error }));
  const results = [resultOf(reportOf([exerciseReport(threw, { verdict: "runtime-error" })]), [maxPool2d])];
  const text = (row: ExportRow, path: string) =>
    textAt(madeBy(row, SETTINGS, results, summaryOf(results)).files, `kim-minji/${path}`);

  it("is reported as run by every form: with all its cases, each with the error thrown", async () => {
    const said = "your code threw `Error: not yet` (line 1, column 1)";
    const { status, message, tests } = JSON.parse(text(exercism, "max-pool-2d/results.json"));
    expect([status, message]).toEqual(["fail", null]);
    for (const test of tests) expect(test).toMatchObject({ status: "error", message: expect.stringContaining(said) });
    expect(await parseJunit(text(junit, "junit.xml"))).toMatchObject({ tests: 2, failures: 0, errors: 2 });
    const { summary } = parseCtrf(text(ctrf, "ctrf-report.json")).results;
    expect(summary).toMatchObject({ tests: 2, passed: 0, failed: 2, skipped: 0, other: 0 });
    for (const { output } of JSON.parse(text(gradescope, "results.json")).tests) expect(output).toContain(said);
  });
});

function textOf(row: ExportRow, path: string): string {
  return textAt(madeBy(row, SETTINGS, RESULTS, SUMMARY).files, path);
}
