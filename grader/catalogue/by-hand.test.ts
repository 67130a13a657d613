import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutName } from "../model/layout.ts";
import { toNested } from "../numeric/nested.ts";
import { opOf } from "../ops/op-of.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { agrees, outcomeOf } from "../testing/outcome.ts";
import { questionsTo } from "../testing/pool-case.ts";
import { type Edited, textOf } from "./testing/edited.ts";
import {
  AVG_COUNTED,
  AVG_OF_IMAGE,
  AVG_OF_MATRIX,
  AVG_OF_SIGNAL,
  AVG_PADDED,
  AVG_SLICED,
  GLOBAL_AVG,
  GLOBAL_MAX,
  MAX_COUNTED,
  MAX_MINUS_AVG,
  MAX_OF_BATCH,
  MAX_OF_CHANNELS_FIRST,
  MAX_OF_IMAGE,
  MAX_OF_MATRIX,
  MAX_OF_VOLUME,
  MAX_PADDED,
  MAX_SLICED,
  POOL_COST,
  SHIFT_RESPONSE,
} from "./testing/right-programs.ts";
import { WRONG_AVG, WRONG_AVG_PADDED } from "./testing/wrong-avg.ts";
import { WRONG_ELSEWHERE } from "./testing/wrong-layouts.ts";
import { WRONG_MAX, WRONG_MAX_PADDED } from "./testing/wrong-max.ts";
import { variants } from "./variants.ts";

type Table = readonly [string, LayoutName, "valid" | "both", Readonly<Record<string, Edited>>];

const RIGHT: readonly Table[] = [
  ["max-pool", "matrix", "valid", { loops: [MAX_OF_MATRIX], counted: [MAX_COUNTED], sliced: [MAX_SLICED] }],
  ["max-pool", "matrix", "both", { padded: [MAX_PADDED] }],
  ["avg-pool", "matrix", "valid", { loops: [AVG_OF_MATRIX], counted: [AVG_COUNTED], sliced: [AVG_SLICED] }],
  ["avg-pool", "matrix", "both", { padded: [AVG_PADDED] }],
  ["max-pool", "image", "valid", { loops: [MAX_OF_IMAGE] }],
  ["avg-pool", "image", "valid", { loops: [AVG_OF_IMAGE] }],
  ["max-pool", "batch", "valid", { loops: [MAX_OF_BATCH] }],
  ["max-pool", "channels-first", "valid", { loops: [MAX_OF_CHANNELS_FIRST] }],
  ["avg-pool", "signal", "valid", { loops: [AVG_OF_SIGNAL] }],
  ["max-pool", "volume", "valid", { loops: [MAX_OF_VOLUME] }],
  ["global-max-pool", "batch", "both", { loops: [GLOBAL_MAX] }],
  ["global-avg-pool", "batch", "both", { loops: [GLOBAL_AVG] }],
  ["max-minus-avg", "image", "valid", { loops: [MAX_MINUS_AVG] }],
  ["shift-response", "matrix", "valid", { loops: [SHIFT_RESPONSE] }],
  ["pool-cost", "image", "valid", { formula: [POOL_COST] }],
];

const WRONG: readonly Table[] = [
  ["max-pool", "matrix", "valid", WRONG_MAX],
  ["max-pool", "matrix", "both", WRONG_MAX_PADDED],
  ["avg-pool", "matrix", "valid", WRONG_AVG],
  ["avg-pool", "matrix", "both", WRONG_AVG_PADDED],
  ...WRONG_ELSEWHERE.map(([op, layout, programs]): Table => [op, layout, "valid", programs]),
];

describe("programs written by hand", () => {
  it.each(RIGHT)("are right if nothing was changed: %s of a %s", (op, layout, padding, programs) => {
    for (const edited of Object.values(programs)) expect(firstDisagreement(op, layout, padding, edited, {})).toBeNull();
  });

  it.each(
    WRONG.flatMap(([op, layout, padding, programs]) =>
      Object.entries(programs).map(([name, edited]) => [name, op, layout, padding, edited] as const),
    ),
  )("return what %s predicts for %s of a %s", (name, op, layout, padding, edited) => {
    const variant = variants(op, layout).find((row) => `${row.id}/${row.variant}` === name);
    expect(variant).toBeDefined();
    expect(firstDisagreement(op, layout, padding, edited, variant?.quirk ?? {})).toBeNull();
  });
});

/** The results of the program and the prediction where they first differ; null if they never do. */
function firstDisagreement(op: string, layout: LayoutName, padding: "valid" | "both", edited: Edited, quirk: Quirk) {
  const { predict } = opOf({ op, layout });
  const program = new Function("x", "options", textOf(edited)) as (x: unknown, options: unknown) => unknown;
  const questions = questionsTo(op, [layout]).filter(({ options }) => padding === "both" || options.padding !== "same");
  for (const { x, options } of fc.sample(questions, { numRuns: 120, seed: 11 })) {
    const actual = outcomeOf(() => program(toNested(x), options));
    const predicted = predict(quirk, { inputs: [x], options });
    if (!agrees(actual, predicted)) return { x: toNested(x), options, actual, predicted };
  }
  return null;
}
