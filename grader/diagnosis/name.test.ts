import { describe, expect, it } from "vitest";
import { predict } from "../catalogue/readings.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { opNamed } from "../ops/table.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { smallCourse } from "../testing/small-course.ts";
import { evidenceOf } from "./evidence.ts";
import { nameMisconception } from "./name.ts";

const [answered] = await smallCourse(["max-pool-2d"]);
const { exercise, cases } = answered ?? expect.unreachable();
const SMALLEST: Quirk = { maximum: "minimum" };

/** A case of `rows` x 100 numbers. */
function caseOf(rows: number): AnsweredCase {
  const draw = drawBelow(1000, rows);
  const tensor = { shape: [rows, 100], values: Float32Array.from({ length: rows * 100 }, () => draw() - 500) };
  const options = { poolSize: [3, 2], strides: [2, 3], padding: "valid" };
  const [first] = cases as [AnsweredCase];
  const expected = opNamed("max-pool").model([tensor], options, "matrix");
  return {
    testCase: { ...first.testCase, id: `rows-${rows}`, inputs: [{ name: "x", tensor, picture: null }], options },
    answer: { ...first.answer, expected, reference: expected },
  };
}

/** What is named where every one of those cases returns what the quirk predicts, with some change. */
function named(answers: readonly AnsweredCase[], quirk: Quirk, change: (tensor: Tensor) => Tensor = (same) => same) {
  const runs = answers.map(({ testCase: { inputs, options } }) => {
    const prediction = predict(
      "max-pool",
      "matrix",
      quirk,
      inputs.map(({ tensor }) => tensor),
      options,
    );
    if (prediction.kind !== "tensor") return expect.unreachable();
    const printed = { text: "", cut: false };
    return { kind: "returned", tensor: change(prediction.tensor), mutatedInput: false, printed } as const;
  });
  return nameMisconception(exercise, evidenceOf(answers, runs));
}

/** Another number in the last cell. */
function withOneCellOff({ shape, values }: Tensor): Tensor {
  return { shape, values: Float64Array.from(values, (value, i) => (i === values.length - 1 ? value + 1 : value)) };
}

describe("naming a misconception", () => {
  it("takes cases of every size, of which the large ones must be explained too", async () => {
    const all = [caseOf(6), caseOf(60), caseOf(700)];
    expect(await named(all, SMALLEST)).toEqual({
      misconceptions: ["min-for-max"],
      alsoFits: [],
      evidence: expect.arrayContaining(["rows-6", "rows-60", "rows-700"]),
    });
    const onlyLargeOff = (tensor: Tensor) => (tensor.values.length > 5000 ? withOneCellOff(tensor) : tensor);
    expect(await named(all, SMALLEST, onlyLargeOff)).toBeNull();
  });

  it("names one where the smallest case is of moderate size, and is silent where there is none but photographs", async () => {
    expect(await named([caseOf(60)], SMALLEST)).toMatchObject({ misconceptions: ["min-for-max"] });
    expect(await named([caseOf(60)], SMALLEST, withOneCellOff)).toBeNull();
    expect(await named([caseOf(700)], SMALLEST)).toBeNull();
  });

  it("says nothing of a single wrong cell, and nothing of right answers", async () => {
    expect(await named(cases, {}, (tensor) => tensor)).toBeNull();
    const first = cases.slice(0, 1);
    expect(await named(first, {}, withOneCellOff)).toBeNull();
  });
});
