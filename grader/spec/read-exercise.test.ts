import { join } from "node:path";
import { expect, test } from "vitest";
import { readExercise } from "./read-exercise.ts";
import { soundSpec, specOf, textOf, writtenExercise } from "./testing/written-exercise.ts";

test("a spec with every field becomes a complete exercise", async () => {
  const spec = `# yaml-language-server: $schema=../../grader/spec/exercise.schema.json
format: poolgrade/exercise/v1
id: max-pool-2d
title: { en: Max pooling, ko: 최대 풀링 }
brief:
  en: |-
    Write \`maxPool2d\`.
  ko: |-
    최대 풀링을 쓰세요.
function: maxPool2d
op: max-pool
layout: matrix
tolerance: { absolute: 0.5 }
limits: { timeMs: 2000 }
properties: [one-by-one-is-identity, constant-stays-constant]
hints: { where: 2026-12-01T00:00:00+09:00, value: 2026-12-08 }
cases:
  - id: lesson
    title: { en: The lesson's matrix, ko: 수업의 행렬 }
    why: { en: The lesson's own matrix., ko: 수업의 예제 행렬입니다. }
    input: [[1,3,2,1],[2,9,1,1],[1,3,2,3],[2,6,1,2]]
    options: { padding: same, strides: [1, 2], poolSize: 2 }
    expected: [[9,2],[6,3]]
    points: 2
    visibility: { after: 2026-12-01T00:00:00+09:00 }
  - id: ramp
    input: { shape: [2, 2], fill: { ramp: { from: 1, step: 0.5 } } }
    options: { poolSize: [2, 1] }
    points: 0
    visibility: public
notebook: [{ python: "np.zeros((2, 2))", typescript: "const result = [];" }]
`;
  const folder = await writtenExercise(spec);
  const reading = await readExercise(folder);
  expect(textOf(reading)).toBe(
    "26:5: warning: `ramp` has no `why`\n  help: say why the case exists: learners read it where the case fails",
  );
  expect(reading.exercise).toEqual({
    id: "max-pool-2d",
    file: join(folder, "exercise.yaml"),
    title: { en: "Max pooling", ko: "최대 풀링" },
    brief: { en: "Write `maxPool2d`.", ko: "최대 풀링을 쓰세요." },
    notebook: [{ python: "np.zeros((2, 2))", typescript: "const result = [];" }],
    functionName: "maxPool2d",
    op: "max-pool",
    layout: "matrix",
    tolerance: { absolute: 0.5, relative: 0 },
    limits: { timeMs: 2000, memoryMiB: 128 },
    properties: ["one-by-one-is-identity", "constant-stays-constant"],
    hidden: null,
    hints: {
      where: { date: new Date("2026-11-30T15:00:00Z"), offset: "+09:00" },
      value: { date: new Date("2026-12-08T00:00:00Z"), offset: "Z" },
    },
    cases: [
      {
        id: "lesson",
        title: { en: "The lesson's matrix", ko: "수업의 행렬" },
        why: { en: "The lesson's own matrix.", ko: "수업의 예제 행렬입니다." },
        call: {
          inputs: [{ shape: [4, 4], values: Float32Array.of(1, 3, 2, 1, 2, 9, 1, 1, 1, 3, 2, 3, 2, 6, 1, 2) }],
          options: { poolSize: [2, 2], strides: [1, 2], padding: "same" },
        },
        pictures: [null],
        expected: { shape: [2, 2], values: Float32Array.of(9, 2, 6, 3) },
        points: 2,
        visibility: { kind: "after", date: new Date("2026-11-30T15:00:00Z") },
        position: { line: 18, column: 5 },
        expectedPosition: { line: 23, column: 15 },
      },
      {
        id: "ramp",
        title: null,
        why: null,
        call: {
          inputs: [{ shape: [2, 2], values: Float32Array.of(1, 1.5, 2, 2.5) }],
          options: { poolSize: [2, 1], strides: [2, 1], padding: "valid" },
        },
        pictures: [null],
        expected: null,
        points: 0,
        visibility: { kind: "public" },
        position: { line: 26, column: 5 },
        expectedPosition: { line: 26, column: 5 },
      },
    ],
  });
  expect(Object.keys(reading.exercise?.cases[0]?.call.options ?? {})).toEqual(["poolSize", "strides", "padding"]);
});

test("a field that a spec leaves out has its default", async () => {
  const { exercise, diagnostics } = await readExercise(await writtenExercise(soundSpec()));
  expect(diagnostics).toEqual([]);
  expect(exercise).toMatchObject({
    tolerance: null,
    limits: { timeMs: 1000, memoryMiB: 128 },
    properties: [],
    hints: {},
    hidden: null,
    cases: [{ visibility: { kind: "public" }, expected: null }],
  });
});

test("a learners' copy says what was cut from it", async () => {
  const spec = soundSpec({}, { hidden: "{ cases: 4, points: 6 }" });
  const { exercise, diagnostics } = await readExercise(await writtenExercise(spec));
  expect(diagnostics).toEqual([]);
  expect(exercise?.hidden).toEqual({ cases: 4, points: 6 });
});

test.for([
  ["matrix", "[[1, 2], [3, 4]]", [2, 2]],
  ["image", "[[[1], [2]], [[3], [4]]]", [2, 2]],
  ["batch", "[[[[1], [2]], [[3], [4]]]]", [2, 2]],
  ["signal", "[[1], [2]]", [2]],
  ["volume", "[[[[1], [2]], [[3], [4]]], [[[1], [2]], [[3], [4]]]]", [2, 2, 2]],
  ["channels-first", "[[[1, 2], [3, 4]]]", [2, 2]],
] as const)("in layout %s a single number stands for every pooled axis", async ([layout, input, poolSize]) => {
  const spec = specOf(`  - { id: a, input: ${input}, options: { poolSize: 2 }, points: 1 }\n`, { layout });
  const { exercise } = await readExercise(await writtenExercise(spec));
  expect(exercise?.cases[0]?.call.options).toEqual({ poolSize, strides: poolSize, padding: "valid" });
});

test("an op's only input may be named", async () => {
  const spec = specOf("  - { id: a, input: { x: [[1, 2]] }, options: { poolSize: 1 }, points: 1 }\n");
  const { exercise } = await readExercise(await writtenExercise(spec));
  expect(exercise?.cases[0]?.call.inputs).toEqual([{ shape: [1, 2], values: Float32Array.of(1, 2) }]);
});

test("numbers are rounded to float32 with one warning for each input, and none for `expected`", async () => {
  const spec = specOf(`  - id: a
    why: { en: a, ko: a }
    input: [[1, 0.1], [0.2, 16777217]]
    options: { poolSize: 2 }
    expected: [[0.3]]
    points: 1
  - id: b
    why: { en: a, ko: a }
    input: { shape: [1, 3], fill: { ramp: { from: 0, step: 0.1 } } }
    options: { poolSize: 1 }
    points: 1
`);
  const reading = await readExercise(await writtenExercise(spec));
  expect(textOf(reading)).toBe(
    `11:17: warning: 0.1 in \`input[0][1]\` cannot be represented in float32: learners get 0.10000000149011612
  help: sums of powers of two such as 0.25 and 1.5 are kept exactly, whole numbers up to 16777216 too
17:35: warning: 0.1 in \`input.fill\` cannot be represented in float32: learners get 0.10000000149011612
  help: sums of powers of two such as 0.25 and 1.5 are kept exactly, whole numbers up to 16777216 too`,
  );
  const [a] = reading.exercise?.cases ?? [];
  expect(a?.call.inputs[0]?.values).toEqual(Float32Array.of(1, 0.1, 0.2, 16777216));
  expect(a?.expected?.values).toEqual(Float32Array.of(0.3));
});

test("cases may share an input by an alias", async () => {
  const spec = specOf(`  - { id: a, input: &lesson [[1, 2]], options: { poolSize: 1 }, points: 1 }
  - { id: b, input: *lesson, options: { poolSize: 1 }, points: 1 }
`);
  const { exercise } = await readExercise(await writtenExercise(spec));
  expect(exercise?.cases[1]?.call.inputs).toEqual(exercise?.cases[0]?.call.inputs);
});

test.for([
  ["CRLF", (spec: string) => spec.replaceAll("\n", "\r\n")],
  ["a byte order mark", (spec: string) => `\uFEFF${spec}`],
  ["a document marker", (spec: string) => `%YAML 1.2\n---\n${spec}...\n`],
] as const)("%s changes nothing", async ([, change]) => {
  const { diagnostics } = await readExercise(await writtenExercise(change(soundSpec())));
  expect(diagnostics).toEqual([]);
});
