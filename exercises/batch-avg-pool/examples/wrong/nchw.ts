// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, tall-window, whole-images, large
// holds: channels-first-for-last
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// PyTorch처럼 N, C, H, W
export function avgPoolBatch(x: number[][][][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][][][] {
  const [N, C, H, W] = [x.length, x[0].length, x[0][0].length, x[0][0][0].length];
  const oh = Math.max(0, Math.floor((H - h) / sy) + 1);
  const ow = Math.max(0, Math.floor((W - w) / sx) + 1);
  const y: number[][][][] = [];
  for (let n = 0; n < N; n++) {
    y[n] = [];
    for (let c = 0; c < C; c++) {
      y[n][c] = [];
      for (let i = 0; i < oh; i++) {
        y[n][c][i] = [];
        for (let j = 0; j < ow; j++) {
          let s = 0;
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) s += x[n][c][i * sy + a][j * sx + b];
          y[n][c][i][j] = s / (h * w);
        }
      }
    }
  }
  return y;
}
