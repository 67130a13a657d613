import type { Tone } from "../access/view.ts";
import type { Picture } from "./pictures.ts";

const CHANNELS = 3;

export function toneOf({ pixels, width, height }: Pick<Picture, "pixels" | "width" | "height">): Tone {
  let sum = 0;
  let equal = 0;
  const row = width * CHANNELS;
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] as number;
    sum += pixel;
    if (i % row < row - CHANNELS && pixel === pixels[i + CHANNELS]) equal++;
  }
  const pairs = height * (width - 1) * CHANNELS;
  return {
    brightness: Math.round(sum / Math.max(pixels.length, 1)),
    flatness: Math.round((100 * equal) / Math.max(pairs, 1)),
  };
}
