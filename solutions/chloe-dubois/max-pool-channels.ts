type Options = { poolSize: number[]; strides: number[] };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const red = pool(x, 0, poolSize, strides);
  const green = pool(x, 1, poolSize, strides);
  const blue = pool(x, 2, poolSize, strides);
  return red.map((row, i) => row.map((value, j) => [value, green[i][j], blue[i][j]]));
}

function pool(x: number[][][], channel: number, poolSize: number[], strides: number[]): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = -Infinity;
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) max = Math.max(max, x[i + a][j + b][channel]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
