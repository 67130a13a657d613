import { describe, expect, it } from "vitest";
import type { AnsweredCase } from "../model/answer.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { opOf } from "../ops/op-of.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { smallCourse } from "../testing/small-course.ts";
import { evidenceOf } from "./evidence.ts";
import { nameMisconception } from "./name.ts";

const [answered] = await smallCourse(["max-pool-2d"]);
const { exercise, cases } = answered ?? expect.unreachable();
const { model, predict } = opOf(exercise);
const SMALLEST: Quirk = { maximum: "minimum" };

/** A case of `rows` x 100 numbers. */
function caseOf(rows: number): AnsweredCase {
  const draw = drawBelow(1000, rows);
  const tensor = { shape: [rows, 100], values: Float32Array.from({ length: rows * 100 }, () => draw() - 500) };
  return withInput(`rows-${rows}`, tensor, { poolSize: [3, 2], strides: [2, 3], padding: "valid" });
}

function withInput(id: string, tensor: Tensor, options: Options): AnsweredCase {
  const [first] = cases as [AnsweredCase];
  const call = { inputs: [tensor], options };
  const expected = model(call);
  return {
    testCase: { ...first.testCase, id, call },
    answer: { ...first.answer, expected, reference: expected },
  };
}

/** A case of 3 x 4 numbers, all below the smallest safe integer. */
const BELOW_ALL = withInput(
  "below-all",
  { shape: [3, 4], values: Float32Array.from({ length: 12 }, (_, i) => -(2 ** 54) * (i + 1)) },
  { poolSize: [2, 2], strides: [1, 1], padding: "valid" },
);

/** The diagnosis if every one of those cases returns what the quirk predicts, with some change. */
function diagnosisFor(
  answers: readonly AnsweredCase[],
  quirk: Quirk,
  change: (tensor: Tensor) => Tensor = (same) => same,
) {
  const runs = answers.map(({ testCase }) => {
    const prediction = predict(quirk, testCase.call);
    if (prediction.kind !== "tensor") return expect.unreachable();
    const printed = { text: "", cut: false };
    return { kind: "returned", tensor: change(prediction.tensor), mutatedInput: false, printed } as const;
  });
  return nameMisconception(exercise, evidenceOf(answers, runs));
}

/** The tensor with another number in the last cell. */
function withOneCellOff({ shape, values }: Tensor): Tensor {
  return { shape, values: Float64Array.from(values, (value, i) => (i === values.length - 1 ? value + 1 : value)) };
}

describe("naming a misconception", () => {
  it("uses cases of every size, and the large ones must be explained too", async () => {
    const all = [caseOf(6), caseOf(60), caseOf(700)];
    expect(await diagnosisFor(all, SMALLEST)).toEqual({
      misconceptions: ["min-for-max"],
      alsoFits: [],
      evidence: expect.arrayContaining(["rows-6", "rows-60", "rows-700"]),
    });
    const onlyLargeOff = (tensor: Tensor) => (tensor.values.length > 5000 ? withOneCellOff(tensor) : tensor);
    expect(await diagnosisFor(all, SMALLEST, onlyLargeOff)).toBeNull();
  });

  it("names one if the smallest case is of moderate size, and none if all cases are photographs", async () => {
    expect(await diagnosisFor([caseOf(60)], SMALLEST)).toMatchObject({ misconceptions: ["min-for-max"] });
    expect(await diagnosisFor([caseOf(60)], SMALLEST, withOneCellOff)).toBeNull();
    expect(await diagnosisFor([caseOf(700)], SMALLEST)).toBeNull();
  });

  it.each([-1, -12.5, -999, -100_000, 3, Number.MIN_SAFE_INTEGER])(
    "reads off the results that a maximum starts at %d, which need not be in the catalogue",
    async (start) => {
      const found = await diagnosisFor([...cases, BELOW_ALL], { start: { from: start } });
      expect(found).toMatchObject({ misconceptions: ["max-from-finite"], start });
    },
  );

  it("reads the start value off the results even if something else is wrong too", async () => {
    const found = await diagnosisFor([caseOf(6), BELOW_ALL], { start: { from: -12_345 }, order: "transposed" });
    expect(found).toMatchObject({ misconceptions: ["transposed", "max-from-finite"], start: -12_345 });
    expect(await diagnosisFor([caseOf(6), BELOW_ALL], { start: "zero" })).not.toHaveProperty("start");
  });

  it("names a result of nothing but zeros so before anything else", async () => {
    const negative = cases.filter(({ testCase }) => ["all-negative", "one-column"].includes(testCase.id));
    const found = await diagnosisFor(negative, { constant: "zeros" });
    expect(found).toMatchObject({
      misconceptions: ["all-zeros"],
      alsoFits: expect.arrayContaining([["max-from-zero"]]),
    });
  });

  it("names nothing for a single wrong cell or for right answers", async () => {
    expect(await diagnosisFor(cases, {}, (tensor) => tensor)).toBeNull();
    const first = cases.slice(0, 1);
    expect(await diagnosisFor(first, {}, withOneCellOff)).toBeNull();
  });
});
