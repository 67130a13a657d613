type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    const row: number[] = [];
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      let sum = 0;
      let count = 0;
      for (let r = top; r < top + poolSize[0]; r++) {
        for (let c = left; c < left + poolSize[1]; c++) {
          sum += x[r][c];
          count++;
        }
      }
      row.push(sum / count);
    }
    result.push(row);
  }
  return result;
}
