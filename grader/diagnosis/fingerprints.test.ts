import { describe, expect, it } from "vitest";
import { mutants } from "../catalogue/mutant.ts";
import { keptSketches } from "../class/kept-sketches.ts";
import { opOf } from "../ops/op-of.ts";
import { smallCourse } from "../testing/small-course.ts";
import { fingerprints } from "./fingerprints.ts";
import { SKETCH_LENGTH, sketch } from "./sketch.ts";

const [answered] = await smallCourse(["max-pool-2d"]);

describe("the fingerprints of a case", () => {
  it("are read from the store, and made again if the stored ones are too short", async () => {
    const { exercise, cases } = answered ?? expect.unreachable();
    const { testCase } = cases[0] ?? expect.unreachable();
    const made = await fingerprints(exercise, { ...testCase }, "single");
    expect(await keptSketches.get({ exercise, testCase, which: "single" })).toEqual(made);
    await keptSketches.put({ exercise, testCase, which: "single" }, made.slice(1));
    expect(await fingerprints(exercise, { ...testCase }, "single")).toEqual(made);
  });

  it.each(["single", "double"] as const)("sketch the results of its mutants, made or stored: %s", async (size) => {
    const { exercise, cases } = answered ?? expect.unreachable();
    const { testCase } = cases[0] ?? expect.unreachable();
    const wrong = mutants(exercise.op, exercise.layout, size);
    const { predict } = opOf(exercise);
    const expected = new Float64Array(wrong.length * SKETCH_LENGTH);
    for (const [i, { quirk }] of wrong.entries()) sketch(predict(quirk, testCase.call), expected, i * SKETCH_LENGTH);
    expect(await fingerprints(exercise, testCase, size)).toEqual(expected);
    expect(await fingerprints(exercise, { ...testCase }, size)).toEqual(expected);
  });
});
