// Adds up whole pixels, channel by channel, and divides once at the end.
type Image = number[][][];
type Pixel = number[];

export function globalAvgPool(x: Image[]): number[][] {
  return x.map((image) => {
    const pixels = image.flat();
    return pixels.reduce(plus).map((sum) => sum / pixels.length);
  });
}

function plus(a: Pixel, b: Pixel): Pixel {
  return a.map((value, k) => value + b[k]);
}
