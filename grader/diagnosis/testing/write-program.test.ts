import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variants } from "../../catalogue/variants.ts";
import type { LayoutName } from "../../model/layout.ts";
import { toNested } from "../../numeric/nested.ts";
import { at } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import type { Prediction } from "../../pooling/prediction.ts";
import type { Quirk } from "../../pooling/quirk.ts";
import { loaded } from "../../testing/in-process.ts";
import { agrees, outcomeOf } from "../../testing/outcome.ts";
import { type OpCase, questionsTo } from "../../testing/pool-case.ts";
import { STYLE_NAMES, writeProgram } from "./write-program.ts";

const WRITTEN: readonly (readonly [op: string, layout: LayoutName])[] = [
  ["max-pool", "matrix"],
  ["avg-pool", "matrix"],
  ["max-pool", "image"],
  ["avg-pool", "image"],
  ["max-pool", "batch"],
  ["avg-pool", "batch"],
  ["max-pool", "signal"],
  ["avg-pool", "signal"],
  ["max-pool", "volume"],
  ["max-pool", "channels-first"],
  ["max-minus-avg", "image"],
  ["shift-response", "matrix"],
  ["pool-cost", "image"],
  ["global-max-pool", "batch"],
  ["global-avg-pool", "batch"],
];

describe.each(WRITTEN)("programs written for %s of a %s", (op, layout) => {
  const questions = fc
    .sample(questionsTo(op, [layout]), { numRuns: 10, seed: 21 })
    .map((question) => ({ ...question, nested: toNested(question.x) }));
  const rows = [{ id: "right", variant: "answer", quirk: {} }, ...variants(op, layout)].map((row) => ({
    ...row,
    predicted: questions.map(({ x, options }) => opOf({ op, layout }).predict(row.quirk, { inputs: [x], options })),
  }));

  it.each(STYLE_NAMES)("return what is predicted for every variant: %s", (style) => {
    const apart = rows.flatMap(({ id, variant, quirk, predicted }) => {
      const source = writeProgram({ op, layout, functionName: "pool" }, quirk, style);
      const found = disagreement(source, quirk, questions, predicted);
      return found === null ? [] : [{ name: `${id}/${variant}`, ...found }];
    });
    expect(apart).toEqual([]);
  });
});

/** The results of the program and the prediction where they first differ; null if they never do. */
function disagreement(
  source: string,
  quirk: Quirk,
  questions: readonly (OpCase & { readonly nested: unknown })[],
  predictions: readonly Prediction[],
) {
  const program = loaded(source, "pool");
  for (const [i, { nested, options }] of questions.entries()) {
    const predicted = at(predictions, i);
    if (quirk.order !== undefined && isEmpty(predicted)) continue; // there are no axes to swap
    const actual = outcomeOf(() => program(nested, options));
    if (!agrees(actual, predicted)) return { x: nested, options, actual, predicted };
  }
  return null;
}

function isEmpty(predicted: Prediction): boolean {
  return predicted.kind === "no-tensor" && predicted.flaw.kind === "empty";
}
