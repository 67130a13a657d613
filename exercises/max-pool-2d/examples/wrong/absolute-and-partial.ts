// fails: all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: max-of-absolute + keeps-partial-windows
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const heights = Math.ceil(x.length / strides[0]);
  const widths = Math.ceil(x[0].length / strides[1]);
  const strongest = (i: number, j: number): number => {
    let best = 0;
    for (let r = i * strides[0]; r < Math.min(x.length, i * strides[0] + poolSize[0]); r++) {
      for (let c = j * strides[1]; c < Math.min(x[0].length, j * strides[1] + poolSize[1]); c++) {
        best = Math.max(best, Math.abs(x[r][c]));
      }
    }
    return best;
  };
  return Array.from({ length: heights }, (_, i) => Array.from({ length: widths }, (_, j) => strongest(i, j)));
}
