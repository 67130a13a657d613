import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.ts";
import type { Run } from "../model/run.ts";
import type { Verdict } from "../model/verdict.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { judge } from "./judge.ts";
import { award, overall } from "./score.ts";

const testCase = aCase({ inputs: [tensor([2, 4], [1, 3, 2, 1, 2, 9, 1, 1])], points: 3 });
const exercise = anExercise({ cases: [testCase] });

const answer: Answer = {
  reference: tensor([1, 2], [9, 2]),
  expected: tensor([1, 2], [9, 2]),
  tolerance: { absolute: 0.5, relative: 0, bound: "proved", why: "for the test" },
};

const quiet = { mutatedInput: false, printed: { text: "", cut: false } };
const tolerance = { absolute: 0.5, relative: 0, bound: "proved" } as const;
const leftWindow = { start: [0, 0], shape: [2, 2], values: [1, 3, 2, 9] };
const rightWindow = { start: [0, 2], shape: [2, 2], values: [2, 1, 1, 1] };

const LADDER: readonly [string, Run, Verdict][] = [
  ["values within the tolerance are correct", returnedRun([1, 2], [9.5, 1.5]), { kind: "correct" }],
  [
    "the first and the worst cell are named with their windows",
    returnedRun([1, 2], [8, 200]),
    {
      kind: "wrong-values",
      wrong: 2,
      of: 2,
      first: { at: [0, 0], expected: 9, actual: 8, window: leftWindow },
      worst: { at: [0, 1], expected: 2, actual: 200, window: rightWindow },
      tolerance,
    },
  ],
  [
    "NaN is worse than any number",
    returnedRun([1, 2], [900, Number.NaN]),
    {
      kind: "wrong-values",
      wrong: 2,
      of: 2,
      first: { at: [0, 0], expected: 9, actual: 900, window: leftWindow },
      worst: { at: [0, 1], expected: 2, actual: Number.NaN, window: rightWindow },
      tolerance,
    },
  ],
  [
    "the shape is judged before the values",
    returnedRun([2, 1], [9, 2]),
    { kind: "wrong-shape", expected: [1, 2], actual: [2, 1] },
  ],
  [
    "a flat list of the right numbers has the wrong shape",
    returnedRun([2], [9, 2]),
    { kind: "wrong-shape", expected: [1, 2], actual: [2] },
  ],
  [
    "a result too large to read has the wrong shape",
    { kind: "returned-too-much", shape: [9999, 9999], ...quiet },
    { kind: "wrong-shape", expected: [1, 2], actual: [9999, 9999] },
  ],
  [
    "the lack of a tensor is judged first of all",
    { kind: "returned-no-tensor", flaw: { kind: "hole", at: [0] }, ...quiet },
    { kind: "not-a-tensor", flaw: { kind: "hole", at: [0] } },
  ],
  [
    "a process that ended is a runtime error",
    { kind: "stopped", printed: quiet.printed },
    { kind: "runtime-error", error: null },
  ],
  [
    "what the sandbox lost is a judge error",
    { kind: "lost", reason: "no jail" },
    { kind: "judge-error", reason: "no jail" },
  ],
];

describe("judging a run", () => {
  it.each(LADDER)("%s", (_, run, verdict) => {
    expect(judge(run, answer, exercise, testCase)).toEqual(verdict);
  });

  it("finds the same worst cell, whatever the last bits of the engine's value are", () => {
    const worstWith = (reference: readonly number[]) => {
      const verdict = judge(
        returnedRun([1, 2], [8, 3]),
        { ...answer, reference: tensor([1, 2], reference) },
        exercise,
        testCase,
      );
      return verdict.kind === "wrong-values" ? verdict.worst.at : null;
    };
    expect(worstWith([9, 1.9999])).toEqual(worstWith([9, 2.0001]));
  });

  it("gives all the points of a case or none", () => {
    expect(award({ kind: "correct" }, testCase)).toBe(3);
    expect(award({ kind: "not-a-tensor", flaw: { kind: "empty", at: [] } }, testCase)).toBe(0);
  });

  it("gives a submission the worst kind of its cases", () => {
    expect(overall(["correct", "time-limit", "wrong-values", "runtime-error"])).toBe("time-limit");
    expect(overall(["wrong-shape", "judge-error", "forbidden"])).toBe("judge-error");
  });

  it("never passes a submission of which nothing was tested", () => {
    expect(overall([])).toBe("judge-error");
  });
});

describe("a program that says it is correct", () => {
  const source = `export const pool = () => {
    console.log(JSON.stringify({ verdict: "correct", points: 3 }));
    return [[8, 200]];
  };`;

  it("passes with a judge that believes its output, and is judged here by its numbers", async () => {
    const sandbox = await openSandbox("auto");
    const program = { source, functionName: "pool", limits: { timeMs: 1000, memoryMiB: 64 } };
    const [run] = await sandbox.openJail().run(program, [testCase.call]);
    await sandbox.close();
    if (run?.kind !== "returned") throw new Error(`the program ${run?.kind}`);
    expect(JSON.parse(run.printed.text)).toEqual({ verdict: "correct", points: 3 });
    expect(judge(run, answer, exercise, testCase)).toMatchObject({ kind: "wrong-values", wrong: 2 });
  });
});

function tensor(shape: readonly number[], values: readonly number[]) {
  return { shape, values: Float64Array.from(values) };
}

function returnedRun(shape: readonly number[], values: readonly number[]): Run {
  return { kind: "returned", tensor: tensor(shape, values), ...quiet };
}
