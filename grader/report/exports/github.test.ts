import { expect, it } from "vitest";
import type { Language } from "../../model/text.ts";
import type { Changes } from "../facts/changes.ts";
import { caseReport, diagnosed, exerciseReport, maxPool2d, reportOf, wrongValues } from "../testing/sample.ts";
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
    expect(own.at(-1)).toBe(
      `::${level} title=poolgrade::… and 21 more in the job summary; GitHub shows no more than ten of a kind`,
    );
  }
});

it("a misconception has one annotation, the one that most hold comes first, and others are named in it", () => {
  const holds = (...misconceptions: string[]) =>
    exerciseReport(
      [caseReport("negative", wrongValues)],
      diagnosed({ misconceptions, alsoFits: [], evidence: ["negative"] }),
    );
  const unexplained = exerciseReport([caseReport("negative", wrongValues)]);
  const entries = [unexplained, holds("max-of-absolute"), ...Array.from({ length: 8 }, () => holds("max-from-zero"))];
  const results = entries.map((entry, i) => resultOf(reportOf([entry], `student-${i}`), [maxPool2d]));
  const { files } = madeBy(github, SETTINGS, results, summaryOf(results));
  const errors = textAt(files, "annotations.txt")
    .split("\n")
    .filter((line) => line.startsWith("::error "));
  expect(errors.map((line) => /title=(student-\d)/.exec(line)?.[1])).toEqual(["student-2", "student-1", "student-0"]);
  const others = [3, 4, 5, 6, 7].map((i) => `student-${i}: Max pooling`).join(", ");
  expect(errors[0]?.endsWith(`%0Athe same in ${others}, and in 2 more`)).toBe(true);
});

it("all files that a student has not handed in have one annotation, after everything else", () => {
  const missing = (exercise: string) =>
    exerciseReport([caseReport("lesson", { kind: "missing" })], {
      exercise,
      verdict: "missing",
      status: "missing",
      source: null,
    });
  const lost = exerciseReport([caseReport("lesson", { kind: "judge-error", reason: "lost" })], {
    verdict: "judge-error",
    status: "incomplete",
  });
  const results = [
    resultOf(reportOf([missing("avg-pool-2d"), missing("pool-cost")], "ben")),
    resultOf(reportOf([lost], "cho")),
  ];
  const warnings = textAt(madeBy(github, SETTINGS, results, SUMMARY).files, "annotations.txt")
    .split("\n")
    .filter((line) => line.startsWith("::warning "));
  expect(warnings).toEqual([
    expect.stringContaining("title=cho%3A Max pooling"),
    "::warning title=ben%3A About avg-pool-2d 0/2::You have not handed in a file for this exercise.%0Athe same in ben: About pool-cost",
  ]);
});

it("a case is called by its title", () => {
  const wrong = exerciseReport([caseReport("negative", wrongValues)]);
  const cases = maxPool2d.cases.map((each) => ({ ...each, title: { en: "All negative", ko: "모두 음수" } }));
  const annotated = (language: Language) => {
    const results = [resultOf(reportOf([wrong]), [{ ...maxPool2d, cases }])];
    return textAt(madeBy(github, { ...SETTINGS, language }, results, SUMMARY).files, "annotations.txt");
  };
  expect(annotated("en")).toContain("::All negative: 2 of 2 cells differ\n");
  expect(annotated("ko")).toContain("::모두 음수: 2칸 중 2칸의 값이 다릅니다\n");
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

const GAIN: Changes = {
  format: "poolgrade/changes/v1",
  before: { solved: 1, of: 3, score: 7, maxScore: 20 },
  after: { solved: 2, of: 3, score: 12, maxScore: 20 },
  gone: ["max-from-zero"],
  appeared: [],
  exercises: [],
};

it("the job's summary says what has changed for whom", () => {
  const text = summaryWith([GAIN, { ...GAIN, gone: [], appeared: ["max-of-absolute"] }, null]);
  expect(text.slice(text.indexOf("###"))).toBe(
    [
      "### Since the last grading",
      "",
      "- kim-minji: 7 → 12 of 20; gone: `max-from-zero`; new: nothing",
      "- 박도윤: 7 → 12 of 20; new: `max-of-absolute`",
      "",
    ].join("\n"),
  );
  expect(summaryWith([null, null, null])).not.toContain("###");
});

it("a class of which too much has changed for GitHub has as much as fits, and the number of the others", () => {
  const text = summaryWith(Array.from({ length: 10_000 }, () => GAIN));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  const shown = text.split("\n").filter((line) => line.includes("7 → 12")).length;
  expect(text).toMatch(new RegExp(`\\n… and ${10_000 - shown} more students: a summary on GitHub holds no more\\n$`));
});

/** The job's summary of students with these changes: those of the sample results, again and again. */
function summaryWith(all: readonly (Changes | null)[]): string {
  const opened = github.open(SETTINGS);
  if (opened.per !== "class") throw new Error("this export is the class's");
  const kept = all.flatMap((changes, i) => {
    const { folder, visible } = RESULTS[i % RESULTS.length] ?? {};
    if (folder === undefined || visible === undefined) return [];
    return [opened.keep({ folder, view: visible, hidden: new Set(), changes })];
  });
  return textAt(opened.made(SUMMARY, kept).files, "summary.md");
}

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
    RESULTS.map(({ folder, visible }) => keep({ folder, view: visible, hidden: new Set(), changes: null })),
  );
  return { commands, appended };
}
