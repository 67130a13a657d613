// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: subsamples
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Batch, { poolSize, strides }: Options): Batch {
  const out: Batch = [];
  for (const image of x) {
    const pooled: number[][][] = [];
    for (let i = 0; i + poolSize[0] <= image.length; i += strides[0]) {
      const row: number[][] = [];
      for (let j = 0; j + poolSize[1] <= image[0].length; j += strides[1]) row.push([...image[i][j]]);
      pooled.push(row);
    }
    out.push(pooled);
  }
  return out;
}
