import { afterAll, describe, expect, it } from "vitest";
import type { AnsweredExercise } from "../class/course.ts";
import type { TestCase } from "../model/exercise.ts";
import { toNested } from "../numeric/nested.ts";
import { opOf } from "../ops/op-of.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { gradeText, smallCourse } from "../testing/small-course.ts";

const IDS = ["max-pool-2d", "max-pool-channels", "pool-cost", "avg-pool-2d"];
const [course, sandbox] = await Promise.all([smallCourse(IDS), openSandbox("auto")]);
const jail = sandbox.openJail();
afterAll(() => sandbox.close());

const [matrices, images, costs, averages] = IDS.map(
  (id) => course.find(({ exercise }) => exercise.id === id) ?? expect.unreachable(),
) as [AnsweredExercise, AnsweredExercise, AnsweredExercise, AnsweredExercise];

/** A program that pools correctly and returns `value` of its `result`. */
function poolsAndReturns({ exercise }: AnsweredExercise, value: string, before = ""): string {
  const isImage = exercise.layout === "image";
  const cells = "x.slice(i, i + h).flatMap((row) => row.slice(j, j + w))";
  return `let calls = 0;
export function ${exercise.functionName}(x: any, options: any) {
  ${before}
  const { poolSize: [h, w], strides: [down, right] } = options;
  const result: any[] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    result.push([]);
    for (let j = 0; j + w <= x[0].length; j += right) {
      const cells = ${cells};
      result.at(-1).push(${isImage ? "cells[0].map((_, k) => Math.max(...cells.map((cell) => cell[k])))" : "Math.max(...cells)"});
    }
  }
  return ${value};
}`;
}

const graded = async (answered: AnsweredExercise, source: string) =>
  (await gradeText(answered, source, jail.open)).entry;

/** The same exercise with only those cases public that `isPublic` selects. */
function withPublic({ exercise, cases }: AnsweredExercise, isPublic: (testCase: TestCase) => boolean) {
  const changed = cases.map(({ testCase, answer }) => ({
    testCase: { ...testCase, visibility: { kind: isPublic(testCase) ? "public" : "hidden" } as const },
    answer,
  }));
  return { exercise: { ...exercise, cases: changed.map(({ testCase }) => testCase) }, cases: changed };
}

const hasNegative = ({ call }: TestCase) => call.inputs.some(({ values }) => values.some((value) => value < 0));

describe("what a function does in addition to its result", () => {
  it("is a habit if it changes its input, and right results keep their points", async () => {
    const entry = await graded(matrices, poolsAndReturns(matrices, "(x.forEach((row) => row.sort()), result)"));
    expect(entry).toMatchObject({ verdict: "correct", score: entry.maxScore, diagnosis: null });
    expect(entry.habits).toEqual(["mutates-input"]);
  });

  it.each([
    [
      "sorts the rows that it reads again",
      "x.sort((a, b) => a[0] - b[0]).forEach((row) => row.sort((a, b) => a - b));",
    ],
    [
      "sets what it has seen to zero",
      "x.forEach((row, i) => row.forEach((_, j) => { if (i > 0 && j > 0) x[i][j] = 0; }));",
    ],
  ])("is the cause if it is right once its writes are undone: it %s", async (_, before) => {
    const entry = await graded(matrices, poolsAndReturns(matrices, "result", before));
    expect(entry).toMatchObject({ diagnosis: { misconceptions: ["mutates-input"] }, habits: ["mutates-input"] });
  });

  it("is not the cause if it is as wrong without it, and the observation is reported too", async () => {
    const divides = "const scaled = x; for (const row of scaled) for (let j = 0; j < row.length; j++) row[j] /= 256;";
    const source = poolsAndReturns(
      matrices,
      "(x.forEach((row) => row.fill(0)), result.map((row) => row.map((v) => v / 256)))",
    );
    for (const text of [source, poolsAndReturns(matrices, "result", divides).replace("x.slice(i", "scaled.slice(i")]) {
      const entry = await graded(matrices, text);
      expect(entry).toMatchObject({ diagnosis: null, observation: { kind: "scaled", factor: 0.00391 } });
      expect(entry.habits).toEqual(["mutates-input"]);
    }
  });

  it("is a habit if it counts its calls, and right first results keep their points", async () => {
    const entry = await graded(matrices, poolsAndReturns(matrices, "(result[0][0] += calls++, result)"));
    expect(entry).toMatchObject({ verdict: "correct", score: entry.maxScore, diagnosis: null });
    expect(entry.habits).toEqual(["keeps-state"]);
  });

  it("is never the cause if the first call in a fresh context is wrong", async () => {
    const entry = await graded(
      matrices,
      poolsAndReturns(matrices, "result.map((row) => row.map((v) => v + 2 + calls++ * 0.5))"),
    );
    expect(entry.diagnosis?.misconceptions ?? []).not.toContain("keeps-state");
    expect(entry.habits).toEqual(["keeps-state"]);
  });

  it.each([
    ["drops cells by chance", "result.map((row) => row.map((v) => (Math.random() < 0.5 ? v : v - 1)))"],
    ["adds the time", "result.map((row) => row.map((v) => v + (Date.now() % 1e9)))"],
    ["adds the year in words", "result.map((row) => row.map((v) => v + Date().length + new Date().getDate()))"],
  ])("is chance if another seed and another day give another result: it %s", async (_, value) => {
    const entry = await graded(matrices, poolsAndReturns(matrices, value));
    expect(entry).toMatchObject({ diagnosis: { misconceptions: ["draws-random-numbers"] } });
    expect(entry.habits).toEqual(["draws-random-numbers"]);
  });

  it("is not chance if the drawn numbers do not matter, and state is reported all the same", async () => {
    const unused = await graded(matrices, poolsAndReturns(matrices, "(Math.random(), result)"));
    expect(unused).toMatchObject({ verdict: "correct", diagnosis: null });
    expect(unused.habits).toBeUndefined();
    const counts = await graded(
      matrices,
      poolsAndReturns(matrices, "(Math.random(), (result[0][0] += calls++), result)"),
    );
    expect(counts.habits).toEqual(["keeps-state"]);
  });

  it("is named if the answers of the public cases are written down", async () => {
    const known = matrices.cases.filter(({ testCase }) => testCase.visibility.kind === "public");
    const table = known.map(({ testCase: { call }, answer }) => [
      JSON.stringify([...call.inputs.map(toNested), call.options]),
      toNested(answer.expected),
    ]);
    const source = `const ANSWERS = new Map(${JSON.stringify(table)});
export const maxPool2d = (...call: unknown[]) => ANSWERS.get(JSON.stringify(call)) ?? [[0]];`;
    const { diagnosis, cases } = await graded(matrices, source);
    expect(diagnosis?.misconceptions).toEqual(["hard-coded"]);
    expect(cases.filter(({ verdict }) => verdict.kind === "correct").length).toBe(known.length);
  });

  it("is named to staff too if its results in hidden cases look like something else", async () => {
    const all = (isSo: (value: number) => boolean) =>
      matrices.cases.filter(({ answer }) => answer.expected.values.every(isSo));
    const [seen, unseen] = [all((value) => value >= 0), all((value) => value < 0)];
    const known = seen.map(({ testCase }) => JSON.stringify(testCase.call.inputs.map(toNested)));
    const isKnown = `${JSON.stringify(known)}.includes(JSON.stringify([x]))`;
    const source = poolsAndReturns(matrices, `${isKnown} ? result : result.map((row) => row.map(() => 0))`);
    const hidden = withPublic({ ...matrices, cases: [...seen, ...unseen] }, ({ id }) =>
      seen.some(({ testCase }) => testCase.id === id),
    );
    const { diagnosis, forStudent } = await graded(hidden, source);
    expect([diagnosis, forStudent?.diagnosis].map((each) => each?.misconceptions)).toEqual([
      ["hard-coded"],
      ["hard-coded"],
    ]);
  });
});

describe("what fails only in hidden cases", () => {
  it.each([
    ["returns another number", poolsAndReturns(matrices, "result.map((row) => row.map((v) => Math.max(v, 0)))")],
    ["stops", poolsAndReturns(matrices, "result", 'if (x.flat().some((v) => v < 0)) throw new Error("negative");')],
  ])("is explained by another small input on which the function %s", async (_, source) => {
    const hidden = withPublic(matrices, (testCase) => !hasNegative(testCase));
    const { counterexample } = await graded(hidden, source);
    const { inputs, options, expected, actual } = counterexample ?? expect.unreachable();
    expect(toNested(expected)).toEqual(toNested(opOf(matrices.exercise).model({ inputs, options })));
    expect(actual && toNested(actual)).not.toEqual(toNested(expected));
    expect(inputs[0]?.values.some((value) => value < 0)).toBe(true);
    const given = matrices.cases.map(({ testCase }) => testCase.call.inputs.map(toNested));
    expect(given).not.toContainEqual(inputs.map(toNested));
  });

  it("is explained if an input is a shape", async () => {
    const hidden = withPublic(costs, ({ call: { options } }) => `${options.poolSize}` === `${options.strides}`);
    const source = `export function poolCost([n, m, c], { poolSize: [h, w] }) {
  const [high, wide] = [Math.floor(n / h), Math.floor(m / w)];
  return [high, wide, c, n * m * c, high * wide * c, high * wide * c * (h * w - 1)];
}`;
    const { counterexample, cases } = await graded(hidden, source);
    expect(cases.some(({ verdict }) => verdict.kind === "correct")).toBe(true);
    expect(counterexample?.inputs[0]?.shape).toEqual([3]);
  });

  it("is not explained if a public case fails too", async () => {
    const { counterexample } = await graded(matrices, poolsAndReturns(matrices, "[[0]]"));
    expect(counterexample).toBeUndefined();
  });
});

describe("answers that no misconception explains", () => {
  it("are reported to be one number, if nothing else is ever returned", async () => {
    const entry = await graded(matrices, poolsAndReturns(matrices, "result.map((row) => row.map(() => 0.25))"));
    expect(entry).toMatchObject({ diagnosis: null, observation: { kind: "constant", value: 0.25 } });
  });

  it.each([
    ["Math.ceil(v)", 0],
    ["Math.ceil(v * 1e4) / 1e4", 4],
  ])("are said to be rounded to as many decimals as they have: %s", async (value, decimals) => {
    const source = poolsAndReturns(averages, `result.map((row) => row.map((v) => ${value}))`);
    const entry = await graded(averages, source.replace("Math.max(...cells)", "cells.reduce((a, b) => a + b) / h / w"));
    expect(entry).toMatchObject({ diagnosis: null, observation: { kind: "rounded", decimals } });
  });

  it.each([
    ["flipped", matrices, "result.toReversed()", { kind: "flipped", axis: "height" }],
    [
      "with other channels",
      images,
      "result.map((row) => row.map((p) => [...p.slice(1), p[0]]))",
      { kind: "channels-permuted", order: [1, 2, 3, 4, 0] },
    ],
    ["three times too large", matrices, "result.map((row) => row.map((v) => v * 3))", { kind: "scaled", factor: 3 }],
    [
      "a millionth too large",
      matrices,
      "result.map((row) => row.map((v) => v * (1 + 1e-6)))",
      { kind: "scaled", factor: 1.000001 },
    ],
    ["two too large", matrices, "result.map((row) => row.map((v) => v + 2))", { kind: "offset", by: 2 }],
    [
      "at the next place",
      matrices,
      "result.map((row) => row.map((_, j) => row[j + 1] ?? 0.5))",
      { kind: "shifted", axis: "width", by: 1 },
    ],
    [
      "wrong in the last row",
      matrices,
      "result.map((row, i) => row.map((v) => (i === result.length - 1 ? v / 3 - 1000 : v)))",
      { kind: "only-last", axis: "height" },
    ],
    [
      "wrong in the first column",
      matrices,
      "result.map((row) => row.map((v, j) => (j === 0 ? v / 3 - 1000 : v)))",
      { kind: "only-first", axis: "width" },
    ],
    [
      "wrong in one channel",
      images,
      "result.map((row) => row.map((p) => p.map((v, k) => (k === 1 ? v / 3 - 1000 : v))))",
      { kind: "only-channel", channel: 1 },
    ],
  ] as const)("are said to be the right ones, %s", async (_, answered, value, observation) => {
    const entry = await graded(answered, poolsAndReturns(answered, value));
    expect(entry).toMatchObject({ diagnosis: null, observation });
  });

  it("are reported to be wrong in windows with negative numbers, if they are wrong nowhere else", async () => {
    const source = poolsAndReturns(matrices, "result").replace(
      "Math.max(...cells)",
      "Math.max(...cells) + (cells.some((v) => v < 0) ? 0.375 + Math.abs(Math.max(...cells)) : 0)",
    );
    expect(await graded(matrices, source)).toMatchObject({
      diagnosis: null,
      observation: { kind: "only-negative-windows" },
    });
  });
});

describe("cases that did not run to their end", () => {
  const few = withPublic(matrices, () => true);
  const cases = few.cases.slice(0, 5);
  const hasty: AnsweredExercise = {
    exercise: { ...few.exercise, limits: { timeMs: 60, memoryMiB: 128 }, cases: cases.map((each) => each.testCase) },
    cases,
  };
  const negative = "x.flat().some((v) => v < 0)";

  it.each([
    ["stops", `if (${negative}) throw new Error("no");`],
    ["never ends", `while (${negative});`],
  ])("name nothing: a function that %s", async (_, before) => {
    const entry = await graded(hasty, poolsAndReturns(hasty, "result", before));
    expect(entry.cases.some(({ verdict }) => verdict.kind === "correct")).toBe(true);
    expect(entry.verdict).not.toBe("correct");
    expect(entry.diagnosis).toBeNull();
  });

  it("leave what the others name", async () => {
    const source = poolsAndReturns(hasty, "result", `if (${negative}) throw new Error("no");`);
    const { diagnosis, cases } = await graded(hasty, source.replace("Math.max", "Math.min"));
    const ran = cases.filter(({ verdict }) => verdict.kind === "wrong-values").map((each) => each.case);
    expect(diagnosis).toMatchObject({ misconceptions: ["min-for-max"], evidence: ran });
  });
});
