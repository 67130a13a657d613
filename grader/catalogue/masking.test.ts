import fc from "fast-check";
import { expect, test } from "vitest";
import type { LayoutName } from "../model/layout.ts";
import { opOf } from "../ops/op-of.ts";
import { opNamed } from "../ops/table.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import { questionsTo } from "../testing/pool-case.ts";
import { LISTENS, type Listens } from "./listens.ts";
import { MASKINGS, type Masking, masker } from "./masking.ts";
import type { Variant } from "./variant.ts";
import { variants } from "./variants.ts";

const PLACES = [...LISTENS].flatMap(([op, listens]) => opNamed(op).layouts.map((layout) => ({ op, listens, layout })));

test.each(MASKINGS.map((masking) => ({ because: masking.because, masking })))(
  "without the row that says `$because`, two variants would be diagnosed together although one makes no difference",
  ({ masking }) => {
    const others = MASKINGS.filter((other) => other !== masking);
    const isNeeded = PLACES.some(({ op, listens, layout }) => {
      for (const pair of maskedByNoneOf(others, masking, variants(op, layout), listens))
        if (isLikeTheFirst(pair, op, layout)) return true;
      return false;
    });
    expect(isNeeded).toBe(true);
  },
);

/** The pairs that only this row masks. */
function* maskedByNoneOf(
  others: readonly Masking[],
  masking: Masking,
  all: readonly Variant[],
  listens: Listens,
): Generator<readonly [Variant, Variant]> {
  const byOthers = new Map(all.map((variant) => [variant, masker(variant, listens, others)]));
  for (const first of all) {
    const masks = masker(first, listens, [masking]);
    for (const second of all) {
      if (first.id === second.id || merge(first.quirk, second.quirk) === null || !masks(second)) continue;
      if (!byOthers.get(first)?.(second) && !byOthers.get(second)?.(first)) yield [first, second];
    }
  }
}

function isLikeTheFirst([first, second]: readonly [Variant, Variant], op: string, layout: LayoutName): boolean {
  const questions = fc.sample(questionsTo(op, [layout]), { numRuns: 60, seed: 5 });
  const answers = (quirk: Quirk) =>
    questions.map(({ x, options }) =>
      JSON.stringify(opOf({ op, layout }).predict(quirk, { inputs: [x], options }), asText),
    );
  return JSON.stringify(answers(merge(first.quirk, second.quirk) ?? {})) === JSON.stringify(answers(first.quirk));
}

/** Spells out numbers that JSON cannot represent. */
function asText(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
