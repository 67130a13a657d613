import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { weaknesses } from "./lint/weaknesses.ts";
import { readExercise } from "./read-exercise.ts";
import { saidOf, soundSpec, specOf, writtenExercise } from "./testing/written-exercise.ts";

describe("an op is suggested by what frameworks call it", () => {
  test.each([
    ["average-pool", "avg-pool"],
    ["AveragePooling2D", "avg-pool"],
    ["avg_pool2d", "avg-pool"],
    ["mean-pool", "avg-pool"],
    ["MaxPooling2D", "max-pool"],
    ["MaxPool3d", "max-pool"],
    ["max-pooling", "max-pool"],
    ["mx-pool", "max-pool"],
    ["GlobalMaxPooling2D", "global-max-pool"],
    ["global_average_pool", "global-avg-pool"],
  ])("%s", async (op, meant) => {
    expect(await saidOf(soundSpec({}, { op }))).toBe(
      `6:5: error: unknown op \`${op}\`\n  help: did you mean \`${meant}\`?`,
    );
  });

  test.each(["l2-pool", "lp-pool", "argmax-pool", "min-pool", "sum-pool", "max-unpool", "adaptive-max-pool", "conv"])(
    "%s is a different operation",
    async (op) => {
      expect(await saidOf(soundSpec({}, { op }))).toMatch(/^6:5: error: unknown op `[^`]+`\n {2}help: known here: /);
    },
  );
});

test("an unknown op brings no errors about the names of inputs", async () => {
  const spec = soundSpec({ input: "{ x: [[1]], dy: [[2]] }" }, { op: "max-pool-gradient" });
  expect((await saidOf(spec)).match(/error/g)).toHaveLength(1);
});

test("options are checked even if the op is unknown", async () => {
  const said = await saidOf(soundSpec({ options: "{ poolSize: 0, padding: vaild, other: 1 }" }, { op: "min-pool" }));
  expect(said.match(/error: .*/g)).toEqual([
    "error: unknown op `min-pool`",
    "error: `options.poolSize` must be at least 1, got 0",
    "error: unknown padding `vaild`",
  ]);
});

test("`expected` is checked even if another case has a fault", async () => {
  const faulty = "  - { id: a, why: { en: W, ko: W }, input: [[1]], options: { poolSize: 0 }, points: 1 }";
  const wrong =
    "  - { id: b, why: { en: W, ko: W }, input: [[1, 2]], options: { poolSize: [1, 2] }, expected: [[3]], points: 1 }";
  const shaped =
    "  - { id: c, why: { en: W, ko: W }, input: [[1, 2]], options: { poolSize: 1 }, expected: [[1]], points: 1 }";
  const right =
    "  - { id: d, why: { en: W, ko: W }, input: [[1, 2]], options: { poolSize: 1 }, expected: [[1, 2]], points: 1 }";
  const said = await saidOf(specOf(`${[faulty, wrong, shaped, right].join("\n")}\n`));
  expect(said.match(/error: .*/g)).toEqual([
    "error: `options.poolSize` must be at least 1, got 0",
    "error: `expected` of case `b` disagrees with the float64 model at [0, 0]: `expected` 3, the model 2",
    "error: `expected` of case `c` has the shape 1 x 1, but the float64 model gives 1 x 2",
  ]);
});

test.each(["NaN", "nan", "Infinity", "-inf"])("a bare %s must be finite", async (written) => {
  expect(await saidOf(soundSpec({ input: `[[1, ${written}]]` }))).toBe(
    `11:17: error: \`input[0][1]\` must be a number, got ${written === "Infinity" ? "the text " : ""}\`${written}\`\n  help: write a finite number`,
  );
});

test("options of an op without options must be left out", async () => {
  const said = await saidOf(soundSpec({ options: "{ poolSize: 2 }" }, { op: "global-max-pool", layout: "batch" }));
  expect(said).toContain("error: `global-max-pool` takes no option `poolSize`\n  help: leave `options` out");
});

test("a long id is shown by the part at fault", async () => {
  const id = `${"max-pool-".repeat(7)}-2d-of-a-picture-and-more`;
  const said = await saidOf(soundSpec({ id }));
  expect(said).toMatch(/got `….*pool--2d-of-a-picture/);
});

describe("a list in round brackets is reported once", () => {
  test.each(["{ poolSize: (2, 2) }", "{ poolSize: (2, 2), strides: 1 }", "{ poolSize: (2,2) }"])(
    "%s",
    async (options) => {
      const said = await saidOf(soundSpec({ options }));
      expect(said.match(/error/g)).toHaveLength(1);
      expect(said).toContain("help: a list is written in square brackets, for instance `[2, 2]`");
    },
  );
});

test("a picture in CMYK is refused, and the same in RGB is read", async () => {
  const colours = sharp({ create: { width: 2, height: 2, channels: 3, background: "#804020" } });
  const spec = soundSpec({ input: "{ image: photo.jpg }", options: "{ poolSize: 1 }" }, { layout: "image" });
  const cmyk = await colours.clone().toColourspace("cmyk").jpeg().toBuffer();
  expect(await saidOf(spec, { "photo.jpg": cmyk })).toBe(
    "11:21: error: `input.image` must be in grey or in red, green and blue, got `photo.jpg`\n  help: its colours are CMYK, for print, which programs read differently: save it as a PNG in RGB",
  );
  expect(await saidOf(spec, { "photo.jpg": await colours.clone().jpeg().toBuffer() })).toBe("");
});

test("negative numbers are required only of inputs that can have some, not of pictures", async () => {
  const png = await sharp(Uint8Array.of(1, 2, 3, 4, 5, 6), { raw: { width: 2, height: 1, channels: 3 } })
    .png()
    .toBuffer();
  const demands = async (input: string) => {
    const spec = soundSpec({ input, options: "{ poolSize: [1, 2] }" }, { layout: "image" });
    const { exercise } = await readExercise(await writtenExercise(spec, { "photo.png": png }));
    return exercise === null
      ? null
      : weaknesses(exercise).some(({ message }) => message.includes("negative values alone"));
  };
  expect(await demands("{ image: photo.png }")).toBe(false);
  expect(await demands("[[[1], [2]]]")).toBe(true);
  expect(await demands("[[[-1], [-2]]]")).toBe(false);
});
