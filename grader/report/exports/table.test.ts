import { describe, expect, it } from "vitest";
import { caseReport, exerciseReport, maxPool2d, reportOf } from "../testing/sample.ts";
import { EXPORTS } from "./table.ts";
import { madeBy } from "./testing/made.ts";
import { RESULTS, resultOf, SETTINGS, SUMMARY, summaryOf } from "./testing/results.ts";

describe.each(EXPORTS.map((row) => [row.name, row] as const))("the export %s", (name, row) => {
  const { files, notes } = madeBy(row, SETTINGS, RESULTS, SUMMARY);

  it("makes the files that are stored next to this test", async () => {
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`testing/golden/${name}/${path}`);
    await expect(`${notes.join("\n")}\n`).toMatchFileSnapshot(`testing/golden/${name}.notes.txt`);
  });

  it("states its purpose in one line", () => {
    expect(row.purpose).toMatch(/^.{10,100}$/);
  });

  it("makes the same bytes again", () => {
    expect(madeBy(row, SETTINGS, RESULTS, SUMMARY).files).toEqual(files);
  });

  it("makes them in Korean too", () => {
    const korean = madeBy(row, { ...SETTINGS, language: "ko" }, RESULTS, SUMMARY);
    expect(korean.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });
});

it.each(EXPORTS.filter(({ sees }) => sees === "student").map((row) => [row.name, row] as const))(
  "the export %s has only the number, the points and the kind of a hidden case",
  (_name, row) => {
    for (const { text } of madeBy(row, SETTINGS, RESULTS, SUMMARY).files) expect(text).not.toMatch(/secret/i);
  },
);

it.each([["gradescope"], ["exercism"], ["junit"], ["ctrf"], ["github"]])(
  "the export %s says what is wrong with a file, and at which line, if no case may be shown",
  (name) => {
    const fault = { kind: "syntax", message: "';' expected", line: 2, column: 1 } as const;
    const entry = exerciseReport([caseReport("secret", { kind: "compile-error", fault })], {
      verdict: "compile-error",
    });
    const results = [resultOf(reportOf([entry]), [maxPool2d])];
    const row = EXPORTS.find((each) => each.name === name) ?? expect.unreachable();
    const [file] = madeBy(row, SETTINGS, results, summaryOf(results)).files;
    expect(file?.text.replaceAll("&apos;", "'")).toContain(
      "the file does not compile: `';' expected` (line 2, column 1)",
    );
    if (name === "github") expect(file?.text).toContain(",line=2,");
  },
);
