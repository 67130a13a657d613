// fails: by-hand, all-edges, even-window, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: sum-for-avg + same-as-valid
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const y: number[][] = [];
  for (let i = 0; i * sy + h <= x.length; i++) {
    y[i] = [];
    for (let j = 0; j * sx + w <= x[0].length; j++) {
      y[i][j] = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) y[i][j] += x[i * sy + a][j * sx + b];
    }
  }
  return y;
}
