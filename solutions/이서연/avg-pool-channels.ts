type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolChannels = (x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image =>
  starts(x.length, h, sy).map((y) =>
    starts(x[0].length, w, sx).map((left) => mean(x.slice(y, y + h).flatMap((row) => row.slice(left, left + w)))),
  );

const mean = (pixels: number[][]): number[] =>
  pixels.reduce((sums, pixel) => sums.map((sum, k) => sum + pixel[k])).map((sum) => sum / pixels.length);

const starts = (n: number, k: number, s: number): number[] =>
  Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
