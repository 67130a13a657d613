import { expect, test } from "vitest";
import { opNamed } from "../../ops/table.ts";
import { readExercises } from "../../spec/read-exercises.ts";
import { EXERCISES } from "../../testing/small-course.ts";
import { picture } from "./pictures.ts";
import { toneOf } from "./tone.ts";

test("brightness is the mean of the pixels, flatness the share of equal neighbours on the right", () => {
  const shown = picture({ shape: [2, 3], values: Float64Array.of(0, 0, 255, 10, 20, 20) });
  expect(toneOf(shown)).toEqual({ brightness: 51, flatness: 50 });
  expect(toneOf(picture({ shape: [1, 1], values: Float64Array.of(7) }))).toEqual({ brightness: 7, flatness: 0 });
});

test("the lesson's photo becomes flatter and brighter by max pooling, and keeps its brightness by average pooling", async () => {
  const [photo] = (await readExercises(EXERCISES, ["photo-max-pool"])).exercises;
  const [input] = photo?.cases.find(({ id }) => id === "photo-pool-10")?.call.inputs ?? [];
  if (input === undefined) throw new Error("there is no photo");
  const options = { poolSize: [10, 10], strides: [2, 2], padding: "valid" };
  const toneAfter = (op: string) => toneOf(picture(opNamed(op).model([input], options, "image")));
  expect([toneOf(picture(input)), toneAfter("max-pool"), toneAfter("avg-pool")]).toEqual([
    { brightness: 137, flatness: 52 },
    { brightness: 163, flatness: 67 },
    { brightness: 139, flatness: 46 },
  ]);
});
