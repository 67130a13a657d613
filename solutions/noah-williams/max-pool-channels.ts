type Options = { poolSize: number[]; strides: number[] };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const out: number[][][] = [];
  for (let r = 0; r + poolSize[0] <= x.length; r += strides[0]) {
    const row: number[][] = [];
    for (let c = 0; c + poolSize[1] <= x[0].length; c += strides[1]) {
      const best = x[r][c]; // this pixel collects the maximum
      for (let i = 0; i < poolSize[0]; i++) {
        for (let j = 0; j < poolSize[1]; j++) {
          for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k], x[r + i][c + j][k]);
        }
      }
      row.push(best);
    }
    out.push(row);
  }
  return out;
}
