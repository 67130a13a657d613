import { expect, test } from "vitest";
import { LAYOUTS } from "../../ops/layout.ts";
import { cellAt, planeOf, slicesOf } from "./plane.ts";

test.each([
  ["matrix", [2, 3], { rows: 0, columns: 1, others: [] }],
  ["image", [2, 3, 4], { rows: 0, columns: 1, others: [2] }],
  ["batch", [5, 2, 3, 4], { rows: 1, columns: 2, others: [0, 3] }],
  ["signal", [7, 2], { rows: 0, columns: 1, others: [] }],
  ["volume", [6, 2, 3, 4], { rows: 1, columns: 2, others: [0, 3] }],
  ["channels-first", [4, 2, 3], { rows: 1, columns: 2, others: [0] }],
] as const)("of a %s the table shows the plane, and the others are slices", (layout, shape, plane) => {
  expect(planeOf(shape, LAYOUTS[layout])).toEqual({ names: LAYOUTS[layout].axes, ...plane });
});

test("a batch pooled globally has a row per image and a column per channel", () => {
  expect(planeOf([5, 4], LAYOUTS.batch)).toEqual({ names: ["images", "channels"], rows: 0, columns: 1, others: [] });
});

test("a list is one row, a number one cell, and any other nesting has no names", () => {
  expect(planeOf([6], LAYOUTS.image)).toMatchObject({ rows: null, columns: 0, others: [] });
  expect(planeOf([], LAYOUTS.image)).toMatchObject({ rows: null, columns: null, others: [] });
  expect(planeOf([2, 2, 2, 2, 2], LAYOUTS.image).names).toEqual([null, null, null, null, null]);
});

test("every slice has its cells", () => {
  const shape = [2, 1, 1, 2];
  const plane = planeOf(shape, LAYOUTS.batch);
  expect(slicesOf(shape, plane).map((slice) => cellAt(shape, plane, slice, 0, 0))).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [1, 0, 0, 0],
    [1, 0, 0, 1],
  ]);
});
