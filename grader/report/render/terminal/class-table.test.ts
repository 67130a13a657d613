import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { CaseReport } from "../../../model/report.ts";
import type { Summary } from "../../../model/summary.ts";
import type { Verdict, VerdictKind } from "../../../model/verdict.ts";
import { anExercise } from "../../../testing/an-exercise.ts";
import { forStudent } from "../../access/visible.ts";
import {
  caseReport,
  exerciseReport,
  hiding,
  reportOf,
  sampleReport,
  sampleSummary,
  viewOf,
} from "../../testing/sample.ts";
import { columns } from "../../text/display-width.ts";
import { checkText } from "./check.ts";
import { classTable } from "./class-table.ts";
import { PIPE } from "./screen.ts";

const seen = forStudent(viewOf(sampleReport), hiding("secret"));

test("the class is a table, with Hangul aligned", () => {
  expect(classTable(sampleSummary, [], "en", PIPE)).toMatchInlineSnapshot(`
    "┌──────────────────────────┬───────────┬────────────────────────┬────────────────────────┐
    │ Student                  │ Score     │ max-pool-2d            │ avg-pool-2d            │
    ├──────────────────────────┼───────────┼────────────────────────┼────────────────────────┤
    │ 김민지                   │ 6/10      │ ✓ correct              │ – missing              │
    │ =cmd|'/c calc'!A1        │ 2/10 ?    │ ✗ wrong values         │ – missing              │
    └──────────────────────────┴───────────┴────────────────────────┴────────────────────────┘
    "
  `);
  expect(classTable(sampleSummary, [], "ko", PIPE)).toMatchInlineSnapshot(`
    "┌──────────────────────────┬───────────┬────────────────────────┬────────────────────────┐
    │ 학생                     │ 점수      │ max-pool-2d            │ avg-pool-2d            │
    ├──────────────────────────┼───────────┼────────────────────────┼────────────────────────┤
    │ 김민지                   │ 6/10      │ ✓ 정답                 │ – 미제출               │
    │ =cmd|'/c calc'!A1        │ 2/10 ?    │ ✗ 값 오류              │ – 미제출               │
    └──────────────────────────┴───────────┴────────────────────────┴────────────────────────┘
    "
  `);
});

test("twenty exercises fit into 120 columns, with a legend", () => {
  const ids = Array.from({ length: 20 }, (_, i) => `exercise-${i + 1}`);
  const kinds: readonly VerdictKind[] = ["correct", "wrong-shape", "missing", "judge-error"];
  const summary: Summary = {
    ...sampleSummary,
    exercises: ids.map((exercise) => ({ exercise, maxScore: 10, verdicts: {} })),
    students: [
      {
        student: "남궁".repeat(20),
        folder: "x",
        score: 100,
        maxScore: 200,
        complete: false,
        verdicts: Object.fromEntries(ids.map((id, i) => [id, kinds[i % 4] as VerdictKind])),
      },
    ],
  };
  const table = classTable(summary, [], "ko", PIPE);
  expect(Math.max(...table.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(120);
  expect(table).toMatchInlineSnapshot(`
    "┌──────────────────────────┬───────────┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┐
    │학생                      │점수       │1  │2  │3  │4  │5  │6  │7  │8  │9  │10 │11 │12 │13 │14 │15 │16 │17 │18 │19 │20 │
    ├──────────────────────────┼───────────┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┼───┤
    │남궁남궁남궁남궁남궁남궁… │100/200 ?  │✓  │WS │–  │?  │✓  │WS │–  │?  │✓  │WS │–  │?  │✓  │WS │–  │?  │✓  │WS │–  │?  │
    └──────────────────────────┴───────────┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┴───┘
      1  exercise-1
      2  exercise-2
      3  exercise-3
      4  exercise-4
      5  exercise-5
      6  exercise-6
      7  exercise-7
      8  exercise-8
      9  exercise-9
     10  exercise-10
     11  exercise-11
     12  exercise-12
     13  exercise-13
     14  exercise-14
     15  exercise-15
     16  exercise-16
     17  exercise-17
     18  exercise-18
     19  exercise-19
     20  exercise-20
      ✓  정답
     WS  형태 오류
      ?  채점 실패
      –  미제출
    "
  `);
});

test("the legend has the exercises under the titles of the course's parts", () => {
  const ids = Array.from({ length: 8 }, (_, i) => `exercise-${i + 1}`);
  const summary = { ...sampleSummary, exercises: ids.map((exercise) => ({ exercise, maxScore: 1, verdicts: {} })) };
  const part = (title: string) => ({ en: title, ko: `${title} 부` });
  const exercises = ids.slice(0, 7).map((id, i) => anExercise({ id, part: part(i < 5 ? "First" : "Second") }));
  const lines = classTable(summary, exercises, "ko", PIPE).split("\n");
  expect(lines.slice(lines.indexOf("First 부"))).toEqual([
    ...["First 부", "  1  exercise-1", "  2  exercise-2", "  3  exercise-3", "  4  exercise-4", "  5  exercise-5"],
    ...["Second 부", "  6  exercise-6", "  7  exercise-7", "그 밖의 문제", "  8  exercise-8"],
    ...lines.slice(lines.indexOf("  8  exercise-8") + 1),
  ]);
});

test("whatever a student writes, the terminal shows it and obeys none of it", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("::error::x", "a\n::x", "\u001b]0;x\u0007", "##[x]"),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const verdict: Verdict = { kind: "runtime-error", error: { name: text, message: text, line: 1, column: 1 } };
      const report = reportOf(
        [exerciseReport([caseReport("lesson", verdict, { printed: { text, cut: false } })])],
        text,
      );
      const summary: Summary = {
        ...sampleSummary,
        students: [{ student: text, folder: text, score: 0, maxScore: 1, complete: true, verdicts: {} }],
      };
      const shown = `${checkText(viewOf(report), "en", PIPE)}${classTable(summary, [], "en", PIPE)}`;
      expect(shown).not.toMatch(/^\s*::|##\[|(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/mu);
    }),
  );
});

const told = [
  ...(sampleReport.exercises[0]?.cases ?? []),
  caseReport("throws", {
    kind: "runtime-error",
    error: { name: "TypeError", message: "a message that is long ".repeat(9), line: 3, column: 7 },
  }),
  caseReport("talks", { kind: "time-limit", limitMs: 1000 }, { printed: { text: `${"x".repeat(190)}\n`, cut: true } }),
] as readonly CaseReport[];

test.each([50, 80, 120])("on a terminal of %i columns no line is wider, in either language", (width) => {
  const many = Array.from({ length: 23 }, (_, i) => `exercise-with-a-long-name-${i}`);
  const wide: Summary = {
    ...sampleSummary,
    exercises: many.map((exercise) => ({ exercise, maxScore: 20, verdicts: {} })),
    students: sampleSummary.students.map((student) => ({
      ...student,
      verdicts: Object.fromEntries(many.map((id) => [id, "wrong-values"])),
    })),
  };
  for (const language of ["en", "ko"] as const) {
    const screen = { colour: false, width };
    const text = [
      checkText(viewOf(reportOf([exerciseReport(told)])), language, screen),
      checkText(seen, language, screen),
      classTable(sampleSummary, [], language, screen),
      classTable(wide, [], language, screen),
    ].join("\n");
    expect(text.split("\n").filter((line) => columns(line) > width)).toEqual([]);
    for (const id of many) expect(text).toContain(id);
  }
});
