// fails: by-hand, all-edges, even-window, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: max-for-avg + pads-all-after
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export const avgPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] =>
  x
    .filter((_, r) => r % sy === 0)
    .map((_, i) =>
      x[0]
        .filter((_, c) => c % sx === 0)
        .map((_, j) => Math.max(...x.slice(i * sy, i * sy + h).flatMap((row) => row.slice(j * sx, j * sx + w)))),
    );
