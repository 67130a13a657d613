import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Shape, Tensor } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";

/** A tensor as pixels, red, green and blue; `name` is a file name that depends only on them. */
export type Picture = {
  readonly name: string;
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** Whether a tensor of this shape can be drawn: height x width, alone or with 1 or 3 channels, or a batch of one such image. */
export function isDrawable(shape: Shape): boolean {
  const [, , channels = 1, ...more] = imageShape(shape);
  return shape.length > 1 && more.length === 0 && (channels === 1 || channels === 3);
}

/** Draws a tensor of values 0..255; values outside are clamped, NaN is black. */
export function picture(tensor: Tensor): Picture {
  if (!isDrawable(tensor.shape)) throw new RangeError(`a tensor of shape ${tensor.shape.join(" x ")} is not a picture`);
  const [height = 1, width = 1] = imageShape(tensor.shape);
  const pixels = rgbPixels(tensor);
  const hash = createHash("sha256").update(`${height}x${width}x3\n`).update(pixels).digest("hex");
  return { name: `${hash}.png`, pixels, width, height };
}

/** A picture as a PNG file. */
export async function png({ pixels, width, height }: Picture): Promise<Uint8Array> {
  const image = sharp(pixels, { raw: { width, height, channels: 3 } });
  return image.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
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
