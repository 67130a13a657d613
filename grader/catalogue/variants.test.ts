import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LayoutName } from "../model/layout.ts";
import { opOf } from "../ops/op-of.ts";
import { OPS } from "../ops/table.ts";
import type { Prediction } from "../pooling/prediction.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { type OpCase, questionsTo } from "../testing/pool-case.ts";
import { LISTENS } from "./listens.ts";
import { MISCONCEPTIONS } from "./misconception.ts";
import { VARIANTS } from "./table.ts";
import { variants } from "./variants.ts";

const EVERYWHERE = [...OPS.values()].flatMap(({ name, layouts }) => layouts.map((layout) => [name, layout] as const));

/** Variants that are the same function for a reason: their names, by op and layout. */
const SAME_FUNCTION: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // Two positions at the same place of the input differ by as much as their positions in their windows.
  "shift-response signal": [
    ["index-for-value/in-window-first", "index-for-value/in-whole-window-first", "index-for-value/in-image-first"],
    ["index-for-value/in-window-last", "index-for-value/in-whole-window-last", "index-for-value/in-image-last"],
  ],
  "shift-response channels-first": [
    ["index-for-value/in-image-first", "index-for-value/in-channels-too-first"],
    ["index-for-value/in-image-last", "index-for-value/in-channels-too-last"],
  ],
};

const OF_AVERAGES = [
  "sum-for-avg",
  "rounds-average",
  "truncates-average",
  "divides-by-side",
  "divides-by-image",
] as const;
const DIVISIONS = ["rounds-to-decimals", "divides-then-multiplies", "divides-by-perimeter"] as const;
const OF_DIFFERENCES = ["subtracts-backwards", "shift-wraps-around"] as const;
const OF_CHANNELS = ["pools-across-channels", "first-channel-only", "channels-reversed"] as const;

const MAKE_NO_SENSE = [
  [
    "max-pool",
    "matrix",
    [
      ...["max-for-avg", ...OF_AVERAGES, "counts-padding", ...OF_CHANNELS, "first-image-only"],
      ...["channels-first-for-last", ...DIVISIONS, ...OF_DIFFERENCES, "three-channels-only"],
    ],
  ],
  ["max-pool", "batch", ["max-for-avg", ...OF_AVERAGES, "counts-padding", ...DIVISIONS, ...OF_DIFFERENCES]],
  [
    "avg-pool",
    "image",
    [
      "min-for-max",
      "avg-for-max",
      "max-from-zero",
      "max-of-absolute",
      "index-for-value",
      "pads-with-zero",
      "first-image-only",
      "max-from-finite",
      "max-from-first-of-input",
      ...OF_DIFFERENCES,
    ],
  ],
  ["max-minus-avg", "image", ["avg-for-max", "max-for-avg", "first-image-only", "shift-wraps-around"]],
  [
    "avg-pool",
    "signal",
    [
      ...["min-for-max", "avg-for-max", "max-from-zero", "max-of-absolute", "divides-by-side", "index-for-value"],
      ...["strides-swapped", "pool-size-swapped", "pool-height-for-both", "stride-height-for-both", "one-axis-only"],
      ...["pads-with-zero", "first-image-only", "assumes-square-input", "max-from-finite", "max-from-first-of-input"],
      ...["divides-then-multiplies", "divides-by-perimeter", ...OF_DIFFERENCES, "three-channels-only"],
    ],
  ],
  [
    "global-max-pool",
    "batch",
    [
      ...["max-for-avg", ...OF_AVERAGES, "window-one-long", "stride-one", "stride-equals-pool", "strides-swapped"],
      ...["pool-size-swapped", "pool-height-for-both", "stride-height-for-both", "keeps-partial-windows"],
      ...["drops-last-window", "same-as-valid", "pads-with-zero", "counts-padding", "pads-all-after"],
      ...["pads-larger-before", "global-for-local", "ignores-options", "window-as-large-as-stride", ...DIVISIONS],
      ...OF_DIFFERENCES,
    ],
  ],
] as const;

describe("the catalogue", () => {
  it("has rows for every op, and a variant of every misconception", () => {
    expect([...LISTENS.keys()].toSorted()).toEqual([...OPS.keys()].toSorted());
    expect([...new Set(VARIANTS.map(({ id }) => id))]).toEqual(MISCONCEPTIONS);
  });

  it("has only variants that make sense for some op", () => {
    const somewhere = new Set(EVERYWHERE.flatMap(([op, layout]) => variants(op, layout)));
    expect(VARIANTS.filter((variant) => !somewhere.has(variant))).toEqual([]);
  });

  it("has no variants of an unknown op", () => {
    expect(variants("unpooling", "matrix")).toEqual([]);
  });

  it.each(MAKE_NO_SENSE)("leaves out of %s of a %s the misconceptions that make no sense there", (op, layout, ids) => {
    const known = new Set(variants(op, layout).map(({ id }) => id));
    expect(MISCONCEPTIONS.filter((id) => !known.has(id))).toEqual(ids);
  });

  it.each(EVERYWHERE)("has variants of %s of a %s with distinct names, which are different functions", (op, layout) => {
    const rows = variants(op, layout).map((variant) => ({ name: nameOf(variant), quirk: variant.quirk }));
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    const groups = alike(op, layout, [{ name: "the right answer", quirk: {} }, ...rows], 500);
    expect(groups).toEqual(SAME_FUNCTION[`${op} ${layout}`] ?? []);
  });

  it("says which variants differ from the right answer only under `same` padding", () => {
    for (const op of ["max-pool", "avg-pool", "max-minus-avg"]) {
      const rows = variants(op, "image").map(({ quirk, where, ...variant }) => ({
        name: nameOf(variant),
        quirk,
        where,
      }));
      const valid = (question: OpCase) => question.options.padding === "valid";
      const [right = []] = alike(op, "image", [{ name: "the right answer", quirk: {} }, ...rows], 500, valid);
      const flagged = rows.filter(({ where }) => where.padding === "same").map(({ name }) => name);
      expect(right).toEqual(["the right answer", ...flagged]);
    }
  });
});

type Row = { readonly name: string; readonly quirk: Quirk };

function nameOf({ id, variant }: { readonly id: string; readonly variant: string }): string {
  return `${id}/${variant}`;
}

/** The groups of at least two variants that no random call tells apart. */
function alike(
  op: string,
  layout: LayoutName,
  rows: readonly Row[],
  questions: number,
  only: (question: OpCase) => boolean = () => true,
): readonly (readonly string[])[] {
  const { predict } = opOf({ op, layout });
  let groups: readonly (readonly Row[])[] = [rows];
  for (const question of fc.sample(questionsTo(op, [layout]).filter(only), { numRuns: questions, seed: 3 })) {
    const call = { inputs: [question.x], options: question.options };
    groups = groups
      .flatMap((group) => [...Map.groupBy(group, ({ quirk }) => asText(predict(quirk, call))).values()])
      .filter(({ length }) => length > 1);
    if (groups.length === 0) break;
  }
  return groups.map((group) => group.map(({ name }) => name));
}

/** A prediction as text; averages that differ only in summation order are the same. */
function asText(prediction: Prediction): string {
  if (prediction.kind !== "tensor") return JSON.stringify(prediction);
  const { shape, values } = prediction.tensor;
  return `${shape}: ${Array.from(values, (value) => Number(value.toPrecision(12)) + 0)}`;
}
