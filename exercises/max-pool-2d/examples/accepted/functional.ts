type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] =>
  starts(x.length, h, sy).map((y) =>
    starts(x[0].length, w, sx).map((c) => Math.max(...x.slice(y, y + h).flatMap((row) => row.slice(c, c + w)))),
  );

const starts = (n: number, k: number, s: number): number[] =>
  Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
