type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolChannels = (x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image =>
  starts(x.length, h, sy).map((y) =>
    starts(x[0].length, w, sx).map((left) => {
      const pixels = x.slice(y, y + h).flatMap((row) => row.slice(left, left + w));
      return pixels.reduce((best, pixel) => best.map((value, k) => Math.max(value, pixel[k])));
    }),
  );

const starts = (n: number, k: number, s: number): number[] =>
  Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
