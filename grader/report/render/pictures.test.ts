import sharp from "sharp";
import { expect, test } from "vitest";
import { tensor } from "../testing/sample.ts";
import { isDrawable, type Picture, picture, png } from "./pictures.ts";

/** The pixels of the file. */
async function pixels(drawn: Picture): Promise<number[]> {
  return [
    ...(await sharp(await png(drawn))
      .removeAlpha()
      .toColourspace("srgb")
      .raw()
      .toBuffer()),
  ];
}

test("values are clamped and rounded, and NaN is black", async () => {
  const drawn = picture(tensor([1, 2, 3], [-5, 300, 1.6, Number.NaN, 2.4, 255]));
  const { width, height } = drawn;
  expect({ width, height, pixels: await pixels(drawn) }).toEqual({
    width: 2,
    height: 1,
    pixels: [0, 255, 2, 0, 2, 255],
  });
});

test("a matrix and a single channel are grey, and one and the same picture", async () => {
  const matrix = picture(tensor([2, 1], [7, 9]));
  expect(await pixels(matrix)).toEqual([7, 7, 7, 9, 9, 9]);
  expect(picture(tensor([2, 1, 1], [7, 9])).name).toBe(matrix.name);
});

test("a batch of one image is drawn as the image", async () => {
  const values = [1, 2, 3, 4, 5, 6];
  const batch = picture(tensor([1, 1, 2, 3], values));
  expect({ ...batch, pixels: await pixels(batch) }).toMatchObject({ width: 2, height: 1, pixels: values });
  expect(batch.name).toBe(picture(tensor([1, 2, 3], values)).name);
});

test("the name is a hash of shape and pixels", async () => {
  const names = [tensor([2, 1], [7, 9]), tensor([1, 2], [7, 9]), tensor([2, 1], [7.2, 8.9])].map(picture);
  expect(names.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "d42f2ea6c3ad938bb523a823a40f5062e761f230582aaa5630ec0cd2642a2dd4.png",
      "36a35a648cf010ec1bbb4b37db9d1e71a9a20359f7e2dcd9422e682e57e94957.png",
      "d42f2ea6c3ad938bb523a823a40f5062e761f230582aaa5630ec0cd2642a2dd4.png",
    ]
  `);
});

test("a tensor of another shape is not a picture", async () => {
  expect([[2], [2, 2, 2], [2, 2, 2, 3], [1, 2, 2, 2]].filter(isDrawable)).toEqual([]);
  const drawable = [
    [2, 2],
    [2, 2, 1],
    [2, 2, 3],
    [1, 2, 2, 3],
  ];
  expect(drawable.filter(isDrawable)).toEqual(drawable);
  expect(() => picture(tensor([2], [1, 2]))).toThrow("a tensor of shape 2 is not a picture");
});
