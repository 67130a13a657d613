import { describe, expect, it } from "vitest";
import { grade, reportOf, type Task } from "./grade.ts";
import type { Run } from "./model/run.ts";
import type { Submission } from "./model/submission.ts";
import { aCase, anExercise } from "./testing/an-exercise.ts";

const printed = { text: "", cut: false };
const right = { shape: [1], values: Float64Array.from([2]) };
const cases = [1, 2].map((n) => ({
  testCase: aCase({ id: `case-${n}`, inputs: [right], options: {}, points: n }),
  answer: { reference: right, expected: right, tolerance: exact() },
}));
const exercise = anExercise({
  id: "pool",
  functionName: "pool",
  layout: "signal",
  cases: cases.map(({ testCase }) => testCase),
});
const file: Submission = { kind: "file", path: "kim/pool.ts", source: "…", sha256: "ab" };

describe("grading one exercise of one student", () => {
  it("runs every case in the sandbox and adds up the results", async () => {
    const { entry } = await graded(file, [
      { kind: "returned", tensor: right, mutatedInput: true, printed: { text: "hi", cut: false } },
      { kind: "timed-out", limitMs: 1000, printed },
    ]);
    expect(entry).toEqual({
      exercise: "pool",
      status: "graded",
      verdict: "time-limit",
      score: 1,
      maxScore: 3,
      source: { path: "kim/pool.ts", sha256: "ab" },
      diagnosis: null,
      habits: ["mutates-input"],
      cases: [
        {
          case: "case-1",
          points: 1,
          maxPoints: 1,
          verdict: { kind: "correct" },
          mutatedInput: true,
          printed: { text: "hi", cut: false },
        },
        { case: "case-2", points: 0, maxPoints: 2, verdict: { kind: "time-limit", limitMs: 1000 } },
      ],
    });
  });

  it("lists every case of a missing file with no points", async () => {
    const { entry } = await graded({ kind: "missing" }, []);
    expect(entry).toMatchObject({ status: "missing", verdict: "missing", score: 0, maxScore: 3, source: null });
    expect(entry.cases.map((each) => each.verdict.kind)).toEqual(["missing", "missing"]);
  });

  it("says at every case why a file was refused", async () => {
    const fate = { kind: "forbidden", what: { kind: "not-a-regular-file", found: "symbolic-link" } } as const;
    const { entry } = await graded({ kind: "refused", path: "kim/pool.ts", fate }, []);
    expect(entry).toMatchObject({
      status: "graded",
      verdict: "forbidden",
      source: { path: "kim/pool.ts", sha256: null },
    });
  });

  it("marks the report incomplete when a run is lost, or when the sandbox returns no run for a case", async () => {
    const lost = await graded(file, [{ kind: "lost", reason: "no jail" }]);
    expect(lost.entry).toMatchObject({ status: "incomplete", verdict: "judge-error", score: 0 });
    expect(lost.entry.cases.map((each) => each.verdict.kind)).toEqual(["judge-error", "judge-error"]);
    expect(reportOf("kim", [lost.entry])).toMatchObject({ complete: false, score: 0, maxScore: 3 });
  });

  it("marks the report incomplete when a question beyond the cases is lost, and keeps the marks", async () => {
    const returned: Run = { kind: "returned", tensor: right, mutatedInput: false, printed };
    const { entry } = await graded(file, [returned, returned], true);
    expect(entry).toMatchObject({ status: "incomplete", verdict: "correct", score: 3 });
    expect(entry).not.toHaveProperty("notAsked");
  });
});

function graded(submission: Submission, runs: readonly Run[], wasLost = false) {
  const task: Task = { exercise, cases, isHidden: () => false, submission };
  const session = {
    publicCases: async () => runs,
    ask: async () => [],
    wasRefused: () => false,
    wasLost: () => wasLost,
    close: async () => {},
  };
  return grade(task, () => ({ ...session, hiddenCases: session.publicCases }));
}

function exact() {
  return { absolute: 0, relative: 0, bound: "exact", why: "" } as const;
}
