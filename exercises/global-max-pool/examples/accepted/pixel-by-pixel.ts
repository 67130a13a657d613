// Keeps the best of all channels so far, and goes through the pixels once.
type Image = number[][][];
type Pixel = number[];

export function globalMaxPool(x: Image[]): number[][] {
  return x.map((image) => image.flat().reduce(larger));
}

function larger(best: Pixel, pixel: Pixel): Pixel {
  return best.map((value, k) => Math.max(value, pixel[k]));
}
