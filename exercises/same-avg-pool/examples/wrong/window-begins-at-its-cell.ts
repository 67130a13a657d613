// fails: all-edges, uneven-padding, larger-window, zeros-inside, tall, one-row, large
// holds: pads-all-after
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

// 패딩은 오른쪽과 아래에만 둔다
export const avgPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const average = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const every = (n: number, s: number) => [...Array(n).keys()].filter((i) => i % s === 0);
  return every(x.length, sy).map((r) =>
    every(x[0].length, sx).map((c) => average(x.slice(r, r + h).flatMap((row) => row.slice(c, c + w)))),
  );
};
