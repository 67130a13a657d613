// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, lowest, large
// holds: one-axis-only
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  return x.map((row) => {
    const pooled: number[] = [];
    for (let j = 0; j + poolSize[1] <= row.length; j += strides[1]) {
      pooled.push(Math.max(...row.slice(j, j + poolSize[1])));
    }
    return pooled;
  });
}
