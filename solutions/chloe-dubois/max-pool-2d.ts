// n is the size of the image
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const n = x[0].length;
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= n; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= n; j += strides[1]) {
      let max = x[i][j];
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) {
          if (x[i + a][j + b] > max) max = x[i + a][j + b];
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
