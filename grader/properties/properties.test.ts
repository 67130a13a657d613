import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exercise } from "../model/exercise.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import type { PropertyName } from "../model/property.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import { opOf } from "../ops/op-of.ts";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { questionsTo } from "../testing/pool-case.ts";
import { checkProperties } from "./check.ts";
import { PROPERTIES } from "./table.ts";

const printed = { text: "", cut: false };
const MATRIX = { shape: [3, 5], options: { poolSize: [2, 2], strides: [2, 2], padding: "same" } };
const IMAGE = { shape: [4, 4, 3], options: { poolSize: [2, 2], strides: [2, 2], padding: "valid" } };

const HELD = Object.entries(PROPERTIES).flatMap(([name, { ops }]) =>
  ops.map((op) => [name as PropertyName, op] as const),
);

test.for(HELD)("%s holds for the right %s in every layout, with any sizes and options", async ([property, op]) => {
  const { layouts } = PROPERTIES[property];
  const asked = questionsTo(op).filter(({ layout }) => layouts.includes(layout));
  await fc.assert(
    fc.asyncProperty(asked, async ({ layout, x, options }) => {
      const exercise = exerciseOf(property, op, layout, x.shape, options);
      expect(
        await holds(exercise, (call) => {
          expect(opOf(exercise).misfit(call)).toBe(null);
          return toFloat32(opOf(exercise).model(call));
        }),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

type Wrong = readonly [what: string, exercise: Exercise, wrong: (call: Call) => Tensor];

const WRONG: readonly Wrong[] = [
  [
    "a maximum that starts at zero",
    exerciseOf("constant-stays-constant", "max-pool", "matrix", MATRIX.shape, MATRIX.options),
    (call) => mapValues(model("max-pool", "matrix", call), (value) => Math.max(value, 0)),
  ],
  [
    "an average that counts the padding",
    exerciseOf("constant-stays-constant", "avg-pool", "matrix", MATRIX.shape, MATRIX.options),
    (call) => mapValues(model("avg-pool", "matrix", call), (value, i) => (i === 2 ? value / 2 : value)),
  ],
  [
    "an average that is rounded",
    exerciseOf("constant-stays-constant", "global-avg-pool", "batch", [2, 40, 50, 9], {}),
    (call) => mapValues(model("global-avg-pool", "batch", call), Math.round),
  ],
  [
    "channels in reverse",
    exerciseOf("permuting-channels-permutes-output", "max-pool", "image", IMAGE.shape, IMAGE.options),
    (call) => ({ ...model("max-pool", "image", call), values: model("max-pool", "image", call).values.toReversed() }),
  ],
  [
    "the first channel alone",
    exerciseOf("permuting-channels-permutes-output", "max-pool", "image", IMAGE.shape, IMAGE.options),
    (call) => ({ shape: [1, 1, 1], values: model("max-pool", "image", call).values.slice(0, 1) }),
  ],
  [
    "weights that belong to a channel",
    exerciseOf("permuting-channels-permutes-output", "max-pool", "channels-first", [1, 4, 4], IMAGE.options),
    (call) => mapValues(model("max-pool", "channels-first", call), (value, i) => value * (i + 1)),
  ],
  [
    "a window that is one too long",
    exerciseOf("one-by-one-is-identity", "max-pool", "image", IMAGE.shape, IMAGE.options),
    ({ inputs, options }) => model("max-pool", "image", { inputs, options: { ...options, poolSize: [2, 2] } }),
  ],
];

test.for(WRONG)("a property is broken by %s", async ([, exercise, wrong]) => {
  expect(await holds(exercise, wrong)).toBe(false);
});

test("the inputs are small, whatever the case is like", async () => {
  const options = { poolSize: [2, 10], strides: [2, 4], padding: "valid" };
  const sizes = (["max-pool", "avg-pool"] as const).map((op) => {
    const exercise = exerciseOf("constant-stays-constant", op, "image", [427, 641, 3], options);
    return PROPERTIES["constant-stays-constant"].calls(exercise, at(exercise.cases, 0))[0]?.inputs[0]?.shape;
  });
  expect(sizes).toEqual([
    [5, 17, 2],
    [5, 17, 2],
  ]);
});

test("a call that does not return a tensor breaks its property, and a lost one is left out", async () => {
  const exercise = exerciseOf("constant-stays-constant", "max-pool", "matrix", MATRIX.shape, MATRIX.options);
  const said = (run: Run) => checkProperties(exercise, async () => [run]);
  expect(await said({ kind: "timed-out", limitMs: 1000, printed })).toMatchObject([{ holds: false, returned: [null] }]);
  expect(await said({ kind: "lost", reason: "no jail" })).toEqual([]);
});

test("inputs are never like a hidden case's", async () => {
  const exercise = exerciseOf("constant-stays-constant", "max-pool", "matrix", MATRIX.shape, MATRIX.options);
  const hidden = exercise.cases.map((each) => ({ ...each, visibility: { kind: "hidden" } as const }));
  expect(await checkProperties({ ...exercise, cases: hidden }, () => Promise.reject(new Error("was asked")))).toEqual(
    [],
  );
});

async function holds(exercise: Exercise, answer: (call: Call) => Tensor): Promise<boolean | undefined> {
  const run = (call: Call): Run => ({ kind: "returned", tensor: answer(call), mutatedInput: false, printed });
  const [only] = await checkProperties(exercise, async (calls) => calls.map(run));
  return only?.holds;
}

function exerciseOf(
  property: PropertyName,
  op: string,
  layout: LayoutName,
  shape: readonly number[],
  options: Options,
): Exercise {
  const cases = [aCase({ inputs: [{ shape, values: new Float32Array() }], options })];
  return anExercise({ op, layout, properties: [property], cases });
}

function model(op: string, layout: LayoutName, call: Call): Tensor {
  return opOf({ op, layout }).model(call);
}

function mapValues({ shape, values }: Tensor, change: (value: number, index: number) => number): Tensor {
  return { shape, values: Float64Array.from(values, change) };
}

function toFloat32({ shape, values }: Tensor): Tensor {
  return { shape, values: Float32Array.from(values) };
}
