import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseJunit } from "junit2json";
import { describe, expect, it } from "vitest";
import type { Thrown } from "../../model/run.ts";
import { ACTING } from "../../testing/acting.ts";
import { caseReport, exerciseReport, maxPool2d, reportOf } from "../testing/sample.ts";
import type { ExportFile, Settings } from "./export.ts";
import { EXPORTS } from "./table.ts";
import { madeBy } from "./testing/made.ts";
import { RESULTS, resultOf, SETTINGS, summaryOf } from "./testing/results.ts";

const NASTY = [
  ["a page", "</script><img src=x onerror=alert(1)>&amp;"],
  ["the end of a section", "]]><x/><![CDATA["],
  ["workflow commands", "::error::x\n::stop-commands::y\r\n  ##[error]z ##vso[task.complete]"],
  ["a terminal's commands", "\u001b[31mred\u001b]8;;http://evil.example\u0007 \u009b2J\u0000\u0008"],
  ["other directions", "\u202egnp.exe\u2066\u2069 \u2028\u2029"],
  ["a formula", "=cmd|' /C calc'!A1"],
  ["formulas of other kinds", "+1\t@SUM(A1)\r-1"],
  ["no characters of XML", "\ufffe\uffff\ud800 \udc00"],
  ["percents and properties", "100%0A::error title=a,file=b:c::d"],
  ["too much", "=".repeat(70_000)],
] as const;

/** Sheets without a row for the student, so that every cell is ours or harmless. */
const PLAIN: Settings = {
  ...SETTINGS,
  canvasSheet: { path: "gradebook.csv", text: "Student,ID,Section,Pooling (1)\nSomeone,1,A,\n" },
  moodleSheet: { path: "worksheet.csv", text: "Identifier,Grade,Feedback comments\n1,,\n" },
};

describe.each(NASTY)("a student who writes %s", (_what, nasty) => {
  const result = resultOf(reportOf([hostile(nasty)], nasty), [maxPool2d]);
  const files = EXPORTS.flatMap((row) =>
    madeBy(row, PLAIN, [result], summaryOf([result])).files.map((file) => ({ ...file, name: row.name })),
  );

  it("acts in no file of any export", () => {
    for (const { name, path, text } of files) {
      const lines = path === "annotations.txt" ? withoutOwnCommands(text) : text;
      expect([name, path, ACTING.exec(lines.replaceAll("\r\n", "\n"))?.[0]]).toEqual([name, path, undefined]);
    }
  });

  it("acts in no value of JSON", () => {
    for (const { text } of ending(files, ".json")) {
      JSON.parse(text, (_key, value) => {
        if (typeof value === "string") expect(ACTING.exec(value.replaceAll("\t", " "))?.[0]).toBeUndefined(); // tabs are harmless there
        return value;
      });
    }
  });

  it("leaves XML that a strict parser reads, with the same cases", async () => {
    for (const { text } of ending(files, ".xml")) {
      const read = await parseJunit(text);
      expect(read).toMatchObject({
        testsuite: [{ testcase: [{ name: "lesson" }, { name: "negative" }, { name: "hidden-1" }] }],
      });
    }
  });

  it("starts no formula in a cell of CSV that is ours", () => {
    for (const { text } of ending(files, ".csv")) {
      const cells = parseCsv(text, { bom: true }).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }
  });

  it("makes no message too long for Exercism", () => {
    const [file] = ending(files, "max-pool-2d/results.json");
    const { tests } = JSON.parse(file?.text ?? "");
    for (const { message, output } of tests) {
      expect((message ?? "").length).toBeLessThanOrEqual(65_535);
      expect((output ?? "").length).toBeLessThanOrEqual(500);
    }
  });
});

it("an author's message that is too long is cut, and says so", () => {
  const why = { en: "so ".repeat(40_000), ko: null };
  const wordy = { ...maxPool2d, cases: maxPool2d.cases.map((each) => ({ ...each, why })) };
  const row = EXPORTS.find(({ name }) => name === "exercism");
  const [first] = RESULTS;
  if (row === undefined || first === undefined) throw new Error("the export and the result are there");
  const { files } = madeBy(row, SETTINGS, [resultOf(first.whole.report, [wordy])], summaryOf([first]));
  const { tests } = JSON.parse(files[0]?.text ?? "");
  expect(tests[1].message).toHaveLength(65_535);
  expect(tests[1].message).toMatch(/… and more, which was cut$/);
});

function hostile(nasty: string) {
  const error: Thrown = { name: nasty, message: nasty, line: 1, column: 1 };
  return exerciseReport(
    [
      caseReport("lesson", { kind: "runtime-error", error }, { printed: { text: nasty, cut: false } }),
      caseReport("negative", { kind: "compile-error", fault: { kind: "syntax", message: nasty, line: 1, column: 1 } }),
      caseReport("secret", { kind: "runtime-error", error }, { printed: { text: nasty, cut: false } }),
    ],
    { verdict: "runtime-error", source: { path: `${nasty}/max-pool-2d.ts`, sha256: null } },
  );
}

function withoutOwnCommands(text: string): string {
  return text.replace(/^::(?:error|warning|notice) [^:\n]*::/gm, "ours ");
}

function ending(files: readonly ExportFile[], end: string): readonly ExportFile[] {
  return files.filter(({ path }) => path.endsWith(end));
}
