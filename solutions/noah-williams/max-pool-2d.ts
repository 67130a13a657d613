type Options = { poolSize: number[]; strides: number[] };

// Works in place: after the two passes the top left corner of x holds the result.
export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const height = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const width = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  for (const row of x) {
    for (let c = 0; c < width; c++) row[c] = Math.max(...row.slice(c * strides[1], c * strides[1] + poolSize[1]));
  }
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      let best = -Infinity;
      for (let d = 0; d < poolSize[0]; d++) best = Math.max(best, x[r * strides[0] + d][c]);
      x[r][c] = best;
    }
  }
  return x.slice(0, height).map((row) => row.slice(0, width));
}
