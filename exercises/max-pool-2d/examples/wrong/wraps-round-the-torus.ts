// fails: odd-sizes, wide-window, overlap, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: nothing
// Keeps the windows at the edge and goes on at the other side, as on a torus.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const H = x.length;
  const W = x[0].length;
  const out: number[][] = [];
  for (let i = 0; i < H; i += sy) {
    const row: number[] = [];
    for (let j = 0; j < W; j += sx) {
      let m = -Infinity;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) m = Math.max(m, x[(i + a) % H][(j + b) % W]);
      row.push(m);
    }
    out.push(row);
  }
  return out;
}
