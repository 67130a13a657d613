type Options = { poolSize: number[]; strides: number[]; padding: "valid" };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const output: number[][][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    const row: number[][] = [];
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      let max = -Infinity;
      for (let r = 0; r < poolSize[0]; r++) {
        for (let c = 0; c < poolSize[1]; c++) max = Math.max(max, ...x[top + r][left + c]);
      }
      row.push(x[0][0].map(() => max));
    }
    output.push(row);
  }
  return output;
}
