type Options = { poolSize: number[]; strides: number[]; padding: string };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let sum = 0;
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) sum += x[i + a][j + b];
      }
      row.push(sum / poolSize[0]);
    }
    result.push(row);
  }
  return result;
}
