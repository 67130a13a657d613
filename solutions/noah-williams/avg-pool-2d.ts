type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const out: number[][] = [];
  // stop before the end so that we never read past it
  for (let r = 0; r < x.length - poolSize[0]; r += strides[0]) {
    const row: number[] = [];
    for (let c = 0; c < x[0].length - poolSize[1]; c += strides[1]) {
      let sum = 0;
      for (let i = 0; i < poolSize[0]; i++) for (let j = 0; j < poolSize[1]; j++) sum += x[r + i][c + j];
      row.push(sum / (poolSize[0] * poolSize[1]));
    }
    out.push(row);
  }
  return out;
}
