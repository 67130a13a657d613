import { expect, test } from "vitest";
import { planeOf } from "../../text/plane.ts";
import { walkThrough } from "./walk.ts";

const IMAGE = { axes: ["height", "width", "channels"], pooled: [0, 1] };

test("a walk reads one channel to its end before it goes on to the next", () => {
  const shape = [1, 2, 2];
  const walk = walkThrough(shape, planeOf(shape, IMAGE));
  expect([0, 1, 2, 3].map(walk.cellAt)).toEqual([
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 1, 1],
  ]);
  expect([walk.count, walk.perSlice]).toEqual([4, 2]);
});

test.each([[[3, 4, 2]], [[5]], [[]], [[2, 3]]])("a walk through %j leads back to each position", (shape) => {
  const { count, cellAt, positionOf } = walkThrough(shape, planeOf(shape, IMAGE));
  const positions = Array.from({ length: count }, (_, position) => position);
  expect(positions.map((position) => positionOf(cellAt(position)))).toEqual(positions);
});
