type Options = { poolSize: number[]; strides: number[]; padding: string };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let best = x[i][j];
      // the last index is one less than the size
      for (let a = 0; a < poolSize[0] - 1; a++) {
        for (let b = 0; b < poolSize[1] - 1; b++) {
          best = Math.max(best, x[i + a][j + b]);
        }
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
