// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, gaps, one-column, tall-window, one-row, lowest, large
// holds: stride-one
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides }: Options): number[][] {
  const outHeight = Math.floor((x.length - h) / strides[0]) + 1;
  const outWidth = Math.floor((x[0].length - w) / strides[1]) + 1;
  const y: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    y[i] = [];
    for (let j = 0; j < outWidth; j++) {
      y[i][j] = x[i][j];
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          if (x[i + a][j + b] > y[i][j]) y[i][j] = x[i + a][j + b];
        }
      }
    }
  }
  return y;
}
