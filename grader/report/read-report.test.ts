import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportJson } from "./json.ts";
import { readReport } from "./read-report.ts";

const REPORTS = join(import.meta.dirname, "../../reports");

function texts(audience: string): readonly (readonly [string, string])[] {
  return readdirSync(join(REPORTS, audience), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "assets")
    .map(({ name }) => [`${audience}/${name}`, readFileSync(join(REPORTS, audience, name, "report.json"), "utf8")]);
}

describe("a report that is read", () => {
  it.each([...texts("students"), ...texts("staff")])("is written again in the same bytes: %s", (_path, text) => {
    expect(reportJson(readReport(text))).toBe(text);
  });

  it("has back the numbers that JSON cannot write, and the texts that look like them", () => {
    const text = `{ "format": "poolgrade/report/v1", "student": "NaN", "exercises": [{ "case": "a", "counterexample": {
      "inputs": [[[1, 2], [3, 4]], ["Infinity"]], "options": null, "expected": "-Infinity", "actual": [["NaN"]] } }] }`;
    const { student, exercises } = readReport(text);
    expect({ student, found: exercises[0]?.counterexample }).toEqual({
      student: "NaN",
      found: {
        inputs: [
          { shape: [2, 2], values: Float64Array.of(1, 2, 3, 4) },
          { shape: [1], values: Float64Array.of(Number.POSITIVE_INFINITY) },
        ],
        options: null,
        expected: { shape: [], values: Float64Array.of(Number.NEGATIVE_INFINITY) },
        actual: { shape: [1, 1], values: Float64Array.of(Number.NaN) },
      },
    });
  });

  it.each(['{"format": "poolgrade/report/v2"}', "[]", "null", '"poolgrade/report/v1"'])("is refused: %s", (text) => {
    expect(() => readReport(text)).toThrow("this is no report of the format poolgrade/report/v1");
  });
});
