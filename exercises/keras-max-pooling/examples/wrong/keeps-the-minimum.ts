// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: min-for-max
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Batch, { poolSize, strides }: Options): Batch {
  const y: Batch = [];
  for (let n = 0; n < x.length; n++) {
    y.push([]);
    for (let i = 0; i + poolSize[0] <= x[n].length; i += strides[0]) {
      const row: number[][] = [];
      for (let j = 0; j + poolSize[1] <= x[n][0].length; j += strides[1]) {
        const m = x[n][0][0].map(() => Infinity);
        for (let a = 0; a < poolSize[0]; a++)
          for (let b = 0; b < poolSize[1]; b++) for (let k = 0; k < m.length; k++) m[k] = Math.min(m[k], x[n][i + a][j + b][k]);
        row.push(m);
      }
      y[n].push(row);
    }
  }
  return y;
}
