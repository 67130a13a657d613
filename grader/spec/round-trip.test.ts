import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Tensor } from "../model/tensor.ts";
import { type Nested, toNested } from "../numeric/nested.ts";
import { readExercise } from "./read-exercise.ts";
import { writtenExercise } from "./testing/written-exercise.ts";

const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const text = fc.record({
  en: fc.string({ minLength: 1, unit: "grapheme" }),
  ko: fc.string({ minLength: 1, unit: "grapheme" }),
});

const matrix: fc.Arbitrary<Tensor> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc
      .float32Array({ minLength: height * width, maxLength: height * width, noNaN: true, noDefaultInfinity: true })
      .map((values) => ({ shape: [height, width], values })),
  );

const testCase = fc.record({
  why: text,
  x: matrix,
  expected: fc.option(matrix),
  strides: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))),
  poolSize: fc.integer({ min: 1, max: 9 }),
  points: fc.integer({ min: 1, max: 1000 }),
  visibility: fc.constantFrom("public" as const, "hidden" as const),
});

const exercise = fc.record({
  title: text,
  brief: text,
  cases: fc.uniqueArray(fc.tuple(word, testCase), { selector: ([id]) => id, minLength: 1, maxLength: 4 }),
});

type Written = typeof exercise extends fc.Arbitrary<infer Value> ? Value : never;

test("whatever is written as YAML is read back as it was", async () => {
  const folder = await writtenExercise("");
  await fc.assert(
    fc.asyncProperty(exercise, async (written) => {
      await writeFile(join(folder, "exercise.yaml"), stringify(documentOf(written)));
      const reading = await readExercise(folder);
      expect(reading.diagnostics).toEqual([]);
      expect(reading.exercise).toMatchObject({
        title: written.title,
        brief: written.brief,
        cases: written.cases.map(caseOf),
      });
    }),
    { numRuns: 100 },
  );
});

function documentOf({ title, brief, cases }: Written): object {
  const head = {
    format: "poolgrade/exercise/v1",
    id: "max-pool-2d",
    title,
    brief,
    function: "f",
    op: "max-pool",
    layout: "matrix",
  };
  return { ...head, cases: cases.map(([id, written]) => rawCaseOf(id, written)) };
}

function rawCaseOf(id: string, { x, expected, strides, poolSize, ...rest }: Written["cases"][number][1]): object {
  const options = { poolSize, padding: "same", ...(strides === null ? {} : { strides }) };
  const answer: { expected?: Nested } = expected === null ? {} : { expected: toNested(expected) };
  return { id, ...rest, input: toNested(x), options, ...answer };
}

function caseOf([id, { why, x, expected, strides, poolSize, points, visibility }]: Written["cases"][number]): object {
  const sizes = [poolSize, poolSize];
  return {
    id,
    why,
    call: { inputs: [x], options: { poolSize: sizes, strides: strides ?? sizes, padding: "same" } },
    expected,
    points,
    visibility: { kind: visibility },
  };
}
