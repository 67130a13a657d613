// fails: lesson-channels, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, tall-images, tall-window, whole-images, large
// holds: first-channel-only
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Batch, { poolSize: [h, w], strides: [sy, sx] }: Options): Batch {
  const y: Batch = [];
  for (let n = 0; n < x.length; n++) {
    y[n] = [];
    for (let i = 0; i * sy + h <= x[n].length; i++) {
      y[n][i] = [];
      for (let j = 0; j * sx + w <= x[n][0].length; j++) {
        let s = 0;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) s += x[n][i * sy + a][j * sx + b][0];
        y[n][i][j] = [s / h / w];
      }
    }
  }
  return y;
}
