import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opOf } from "../ops/op-of.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import { questionsTo } from "../testing/pool-case.ts";
import { pairs } from "./pairs.ts";
import { variants } from "./variants.ts";

const SOME = [
  ["max-pool", "matrix"],
  ["avg-pool", "matrix"],
  ["pool-cost", "image"],
  ["global-avg-pool", "batch"],
] as const;

describe("two misconceptions at once", () => {
  it.each(SOME)(
    "have different names, in the order of the catalogue, and no pair occurs twice: %s of a %s",
    (op, layout) => {
      const found = pairs(op, layout);
      expect(found.filter(([a, b]) => a.id === b.id)).toEqual([]);
      expect(new Set(found.map(([a, b]) => `${a.id}/${a.variant} + ${b.id}/${b.variant}`)).size).toBe(found.length);
    },
  );

  it.each(SOME)("give the same result whichever comes first: %s of a %s", (op, layout) => {
    const { predict } = opOf({ op, layout });
    const questions = fc.sample(questionsTo(op, [layout]), { numRuns: 50, seed: 5 });
    for (const [i, [a, b]] of pairs(op, layout).entries()) {
      const { x, options } = questions[i % questions.length] as (typeof questions)[number];
      const both = (first: Quirk, second: Quirk) => predict(merge(first, second) ?? {}, { inputs: [x], options });
      expect(both(a.quirk, b.quirk)).toEqual(both(b.quirk, a.quirk));
    }
  });

  it.each(SOME)("differ from either alone, but for one pair in fifty: %s of a %s", (op, layout) => {
    const { predict } = opOf({ op, layout });
    const questions = fc.sample(questionsTo(op, [layout]), { numRuns: 60, seed: 5 });
    const seen = (quirk: Quirk, i: number) => {
      const { x, options } = questions[i] as (typeof questions)[number];
      return JSON.stringify(predict(quirk, { inputs: [x], options }), asText);
    };
    const alone = new Map(variants(op, layout).map(({ quirk }) => [quirk, questions.map((_, i) => seen(quirk, i))]));
    const isMore = (both: Quirk, one: Quirk) => questions.some((_, i) => seen(both, i) !== (alone.get(one)?.[i] ?? ""));
    const found = pairs(op, layout);
    const more = found.filter(([a, b]) => {
      const both = merge(a.quirk, b.quirk) ?? {};
      return isMore(both, a.quirk) && isMore(both, b.quirk);
    });
    expect(more.length).toBeGreaterThan(found.length * 0.98);
  });

  it("include the rounded average instead of a maximum, which is not a variant by itself", () => {
    const named = pairs("max-pool", "matrix").map(([a, b]) => `${a.id} + ${b.id}`);
    expect(named).toContain("avg-for-max + rounds-average");
    expect(named).toContain("avg-for-max + sum-for-avg");
    expect(pairs("avg-pool", "matrix").map(([a, b]) => `${a.id} + ${b.id}`)).toContain("max-for-avg + max-from-zero");
    expect(variants("max-pool", "matrix").map(({ id }) => id)).not.toContain("rounds-average");
  });

  it("never include an answer that has nothing to do with pooling", () => {
    const ids = pairs("max-pool", "image").flatMap(([a, b]) => [a.id, b.id]);
    expect(ids).not.toContain("all-zeros");
    expect(ids).not.toContain("returns-input");
  });
});

/** Spells out numbers that JSON cannot represent. */
function asText(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
