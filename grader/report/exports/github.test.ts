import { expect, it } from "vitest";
import { caseReport, exerciseReport, maxPool2d, reportOf, wrongValues } from "../testing/sample.ts";
import { github } from "./github.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { RESULTS, resultOf, SETTINGS, SUMMARY, summaryOf } from "./testing/results.ts";
import { roll } from "./testing/roll.ts";

it("each level has at most ten annotations, and the last says how many are left out", () => {
  const wrong = [exerciseReport([caseReport("negative", wrongValues)])];
  const results = Array.from({ length: 30 }, (_, i) => resultOf(reportOf(wrong, `student-${i}`), [maxPool2d]));
  const { files } = madeBy(github, SETTINGS, results, summaryOf(results));
  const lines = textAt(files, "annotations.txt").trimEnd().split("\n");
  for (const level of ["error", "notice"]) {
    const own = lines.filter((line) => line.startsWith(`::${level} `));
    expect(own).toHaveLength(10);
    expect(own.at(-1)).toBe(`::${level} title=poolgrade::… and 21 more; GitHub shows no more than ten of a kind`);
  }
});

it("separators of properties in a name or a path are escaped as GitHub reads them", () => {
  const wrong = exerciseReport([caseReport("negative", wrongValues)], {
    source: { path: "a,b:c/100%.ts", sha256: null },
  });
  const { files } = madeBy(github, SETTINGS, [resultOf(reportOf([wrong], "a,b:c"), [maxPool2d])], SUMMARY);
  expect(textAt(files, "annotations.txt")).toContain(
    "::error file=solutions/a%2Cb%3Ac/100%25.ts,title=a%2Cb%3Ac%3A Max pooling 0/2::negative: 2 of 2 cells differ\n",
  );
});

it("a summary of a class that is too large for GitHub contains as many students as fit, and counts the others", () => {
  const names = Array.from({ length: 30_000 }, (_, i) => `학생-${i}`);
  const text = textAt(madeBy(github, SETTINGS, [], roll(...names)).files, "summary.md");
  const shown = text.split("\n").filter((line) => line.includes("학생")).length;
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(text).toMatch(new RegExp(`\\n… and ${30_000 - shown} more students: a summary on GitHub holds no more\\n$`));
});

it("annotations and summary are handed over only inside a workflow", () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "/run/summary.md" };
  expect(madeIn({})).toMatchObject({ commands: undefined, appended: undefined });
  expect(madeIn(env)).toMatchObject({
    commands: expect.stringContaining("::notice title=kim-minji::2 of 26 points\n"),
    appended: [{ path: "/run/summary.md", text: expect.stringContaining("|kim-minji|2/26|") }],
  });
});

function madeIn(env: Readonly<Record<string, string>>) {
  const opened = github.open({ ...SETTINGS, env });
  if (opened.per !== "class") throw new Error("this export is the class's");
  const { keep, made } = opened;
  const { commands, appended } = made(
    SUMMARY,
    RESULTS.map(({ folder, visible }) => keep({ folder, view: visible, hidden: new Set() })),
  );
  return { commands, appended };
}
