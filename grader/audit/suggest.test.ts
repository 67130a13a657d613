import { describe, expect, it } from "vitest";
import { type Mutant, mutants, NO_MUTANT, nameOf } from "../catalogue/mutant.ts";
import { sizeOf } from "../numeric/shape.ts";
import { specOf } from "../spec/testing/written-exercise.ts";
import { auditedSingles } from "../testing/audited.ts";
import { scoreOf } from "./audit.ts";
import { suggestions } from "./suggest.ts";
import { suggestedCases } from "./suggested-case.ts";

/** One weak case each, with the head of its spec. */
const WEAK = [
  ["max-pool", "matrix", "[[1, 5], [3, 4]]", "{ poolSize: 2 }"],
  ["avg-pool", "matrix", "[[1, 5, 2], [3, 4, 4]]", "{ poolSize: 2, padding: same }"],
  ["max-pool", "batch", "[[[[1], [5]]]]", "{ poolSize: [1, 2] }"],
  ["avg-pool", "signal", "[[1], [5], [3], [4]]", "{ poolSize: 2 }"],
  ["global-max-pool", "batch", "[[[[1], [5]]]]", null],
  ["pool-cost", "image", "[4, 4, 1]", "{ poolSize: 2 }"],
  ["shift-response", "matrix", "[[1, 5], [3, 4]]", "{ poolSize: 1, shift: 0 }"],
] as const;

describe("the cases that an audit suggests", () => {
  it.each(WEAK)("make a weak exercise strong once they are pasted: %s of a %s", async (op, layout, input, options) => {
    const given = options === null ? "" : `    options: ${options}\n`;
    const spec = specOf(`  - id: weak\n    input: ${input}\n${given}    points: 1\n`, { op, layout });
    const weak = await auditedSingles(spec);
    expect(scoreOf(weak.singles)).toBeLessThan(100);
    const strong = await auditedSingles(spec + suggestedCases(weak.exercise, suggestions(weak)));
    expect(scoreOf(strong.singles)).toBe(100);
    expect(strong.singles.open).toEqual([]);
  });

  it("are empty if nothing is open, and small otherwise", async () => {
    const spec = specOf("  - id: weak\n    input: [[1, 5], [3, 4]]\n    options: { poolSize: 2 }\n    points: 1\n");
    const weak = await auditedSingles(spec);
    const found = suggestions(weak);
    expect(found.length).toBeLessThan(12);
    expect(found.every(({ call }) => call.inputs.every(({ shape }) => sizeOf(shape) <= 40))).toBe(true);
    const strong = await auditedSingles(spec + suggestedCases(weak.exercise, found));
    expect(suggestions(strong)).toEqual([]);
  });

  it("are written as an author would: a purpose, a reason in both languages, a free id, no default", async () => {
    const { exercise } = await auditedSingles(
      specOf("  - id: negative-overlap\n    input: [[1, 5], [3, 4]]\n    options: { poolSize: 2 }\n    points: 1\n"),
    );
    const wrongs = mutants(exercise.op, exercise.layout, "single");
    const named = (name: string) => wrongs.find((wrong) => nameOf(wrong) === name) as Mutant;
    const text = suggestedCases(exercise, [
      {
        call: {
          inputs: [{ shape: [1, 3], values: Float32Array.of(-1, -2.5, -3) }],
          options: { poolSize: [1, 2], strides: [1, 1], padding: "valid" },
        },
        settles: [
          { wrong: named("stride-one/height"), from: named("strides-swapped/both") },
          { wrong: named("max-from-zero/zero"), from: null },
          { wrong: named("max-from-zero/zero"), from: NO_MUTANT },
          { wrong: named("transposed/input-crash"), from: NO_MUTANT },
        ],
      },
    ]);
    expect(text).toMatchInlineSnapshot(`
      "  # catches max-from-zero/zero
        # tells stride-one from strides-swapped
        # gets a result from transposed/input-crash, which crashes in the other cases

        - id: negative-overlap-2
          why:
            en: Every number is below zero. The stride is smaller than the window, so neighbouring windows overlap.
            ko: 모든 수가 0보다 작습니다. 스트라이드가 윈도우보다 작아서 이웃한 윈도우가 서로 겹칩니다.
          input: [[-1, -2.5, -3]]
          options: {poolSize: [1, 2], strides: 1}
          points: 1
      "
    `);
  });
});
