export function maxPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }) {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = x[i][j];
      for (let a = i; a < i + poolSize[0]; a++) {
        for (let b = j; b < j + poolSize[1]; b++) max = Math.max(max, x[a][b]);
      }
      row.push(max);
    }
    result.push(row);
  }
}
