// fails: all-negative, mixed-signs, odd-sizes, wide-window, overlap, single-cells, tall-window, one-column, large
// holds: nothing
// Right but for the sign of the result's last column.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  const out: number[][] = [];
  for (let i = 0; i < rows; i++) {
    out[i] = [];
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[i * sy + a][j * sx + b];
      out[i][j] = j === columns - 1 ? Math.abs(sum / (h * w)) : sum / (h * w);
    }
  }
  return out;
}
