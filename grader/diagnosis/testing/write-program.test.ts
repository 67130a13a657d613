import { stripTypeScriptTypes } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readings } from "../../catalogue/readings.ts";
import type { LayoutName } from "../../model/layout.ts";
import { toNested } from "../../numeric/nested.ts";
import { opOf } from "../../ops/op-of.ts";
import type { Prediction } from "../../pooling/prediction.ts";
import type { Quirk } from "../../pooling/quirk.ts";
import { agrees, outcomeOf } from "../../testing/outcome.ts";
import { type OpCase, questionsTo } from "../../testing/pool-case.ts";
import { STYLE_NAMES, type StyleName, type Wanted, writeProgram } from "./write-program.ts";

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
  const questions = fc.sample(questionsTo(op, [layout]), { numRuns: 10, seed: 21 });

  it.each(STYLE_NAMES)("come to what is predicted of every reading: %s", (style) => {
    const rows = [{ id: "right", reading: "answer", quirk: {} }, ...readings(op, layout)];
    const apart = rows.flatMap(({ id, reading, quirk }) => {
      const found = disagreement({ op, layout, functionName: "pool" }, quirk, style, questions);
      return found === null ? [] : [{ name: `${id}/${reading}`, ...found }];
    });
    expect(apart).toEqual([]);
  });
});

/** What the program and the prediction come to where they differ; null where they never do. */
function disagreement(wanted: Wanted, quirk: Quirk, style: StyleName, questions: readonly OpCase[]) {
  const source = writeProgram(wanted, quirk, style);
  const script = stripTypeScriptTypes(source).replace("export ", "");
  const program = new Function(`${script}; return pool;`)() as (x: unknown, options: unknown) => unknown;
  for (const { x, options } of questions) {
    const actual = outcomeOf(program, toNested(x), options);
    const predicted = opOf(wanted).predict(quirk, { inputs: [x], options });
    if (quirk.order !== undefined && isEmpty(predicted)) continue; // there are no axes to exchange
    if (!agrees(actual, predicted)) return { x: toNested(x), options, actual, predicted };
  }
  return null;
}

function isEmpty(predicted: Prediction): boolean {
  return predicted.kind === "no-tensor" && predicted.flaw.kind === "empty";
}
