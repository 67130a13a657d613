import { createHash } from "node:crypto";
import sharp from "sharp";
import type { TestCase } from "../model/exercise.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";

/** A tensor as a PNG file; `name` depends on the pixels alone, not on the encoder. */
export type Picture = {
  readonly name: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Whether a case is shown in pictures: where its input was read from one. */
export function shown(testCase: TestCase): boolean {
  return testCase.inputs.some(({ picture }) => picture !== null);
}

/** Whether a tensor of this shape can be drawn: height x width, alone or with 1 or 3 channels, or a batch of one such image. */
export function isDrawable(shape: Shape): boolean {
  const [, , channels = 1, ...more] = imageShape(shape);
  return shape.length > 1 && more.length === 0 && (channels === 1 || channels === 3);
}

/** Draws a tensor of values 0..255; what lies outside is clamped, NaN is black. */
export async function picture(tensor: Tensor): Promise<Picture> {
  if (!isDrawable(tensor.shape)) throw new RangeError(`a tensor of shape ${tensor.shape.join(" x ")} is no picture`);
  const [height = 1, width = 1] = imageShape(tensor.shape);
  const pixels = rgbPixels(tensor);
  const hash = createHash("sha256").update(`${height}x${width}x3\n`).update(pixels).digest("hex");
  const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
  return { name: `${hash}.png`, png, width, height };
}

function imageShape(shape: Shape): Shape {
  return shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape;
}

function rgbPixels({ shape, values }: Tensor): Uint8ClampedArray {
  if (imageShape(shape)[2] === 3) return Uint8ClampedArray.from(values);
  const pixels = new Uint8ClampedArray(values.length * 3);
  for (let i = 0; i < values.length; i++) pixels.fill(at(values, i), i * 3, i * 3 + 3);
  return pixels;
}
