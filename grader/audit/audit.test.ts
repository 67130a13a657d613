import { describe, expect, it } from "vitest";
import { nameOf } from "../catalogue/mutant.ts";
import { specOf } from "../spec/testing/written-exercise.ts";
import { audited, auditedSingles } from "../testing/audited.ts";
import { scoreOf } from "./audit.ts";

const POSITIVE = testCase("positive", "[[1, 5, 2, 4], [3, 4, 0, 7], [6, 2, 8, 1]]", "{ poolSize: 2, strides: 1 }");
const NEGATIVE = testCase("negative", "[[-1, -5, -2], [-3, -4, -0.5]]", "{ poolSize: [1, 2], strides: [1, 1] }");

describe("an audit", () => {
  it("shows that positive values let a maximum that starts at zero pass", async () => {
    const { singles } = await auditedSingles(specOf(POSITIVE));
    const names = singles.survivors.map(nameOf);
    expect(names).toContain("max-from-zero/zero");
    expect(names).toContain("max-of-absolute/absolute-cells");
    expect(scoreOf(singles)).toBeLessThan(100);
  });

  it("shows that a negative case catches it", async () => {
    const { singles } = await auditedSingles(specOf(POSITIVE + NEGATIVE));
    const names = singles.survivors.map(nameOf);
    expect(names.filter((name) => /^max-(from-zero|of-absolute)/.test(name))).toEqual([]);
    expect(singles.caught.map(nameOf)).toContain("max-from-zero/zero");
  });

  it("counts mutants that no input shows as equivalent: `same` padding is ignored if no case has it", async () => {
    const valid = await auditedSingles(specOf(POSITIVE));
    expect(valid.singles.equivalents.map(nameOf)).toContain("same-as-valid/no-padding");
    const padded = testCase("padded", "[[1, 5, 2]]", "{ poolSize: 2, strides: 2, padding: same }");
    const same = await auditedSingles(specOf(POSITIVE + padded));
    expect(same.singles.caught.map(nameOf)).toContain("same-as-valid/no-padding");
  });

  it("shows that one window over everything tells neither where windows go nor a short one from its corner", async () => {
    const square = testCase("square", "[[1, 5], [3, 4]]", "{ poolSize: 2 }");
    const { singles } = await auditedSingles(specOf(square, { op: "avg-pool" }));
    expect(singles.survivors.map(nameOf)).toContain("strides-swapped/both");
    expect(singles.confusable.map((two) => two.map(nameOf).join(" could be "))).toContain(
      "subsamples/corner-for-average could be window-one-short/width-by-window",
    );
  });

  it("counts a crash as a catch, but diagnoses nothing from it", async () => {
    const { singles } = await auditedSingles(specOf(testCase("leftover", "[[1], [5], [3]]", "{ poolSize: [2, 1] }")));
    const crashing = "reads-past-edge/height-ceil-crash";
    expect(singles.caught.map(nameOf)).toContain(crashing);
    expect(singles.confusable.flat().map(nameOf)).not.toContain(crashing);
  });

  it("lists the cases that are redundant, each by itself", async () => {
    const again = POSITIVE.replace("id: positive", "id: again");
    expect((await auditedSingles(specOf(POSITIVE + NEGATIVE))).singles.redundant).toEqual([]);
    expect((await auditedSingles(specOf(POSITIVE + again + NEGATIVE))).singles.redundant).toEqual([
      "positive",
      "again",
    ]);
  });

  it("counts the double mutants that pass for something else", async () => {
    const weak = (await audited(specOf(POSITIVE))).doubles;
    const strong = (await audited(specOf(POSITIVE + NEGATIVE))).doubles;
    expect(weak.shown).toBe(strong.shown);
    expect(strong.mistakable).toBeLessThan(weak.mistakable);
  });

  it("gives the same result at every run", async () => {
    const [one, other] = [await audited(specOf(POSITIVE)), await audited(specOf(POSITIVE))];
    expect(one.singles).toEqual(other.singles);
    expect(one.doubles).toEqual(other.doubles);
  });

  it("tries a case that is too large for all mutants only on those that smaller cases leave open", async () => {
    const large = `  - id: large\n    input: { shape: [427, 640], fill: { random: { seed: 1, from: -9, to: 9, step: 1 } } }\n    options: { poolSize: 10, strides: 2 }\n    points: 1\n`;
    const { singles, doubles } = await audited(specOf(POSITIVE + large));
    expect(singles.untried).toEqual(["large"]);
    expect(doubles.untried).toEqual(["large"]);
  });
});

function testCase(id: string, input: string, options: string): string {
  return `  - id: ${id}\n    input: ${input}\n    options: ${options}\n    points: 1\n`;
}
