type Options = { poolSize: number[]; strides: number[] };

export function maxPoolImage(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const channels = [0, 1, 2].map((k) => pool(x, k, poolSize, strides));
  return channels[0].map((row, i) => row.map((_, j) => channels.map((channel) => channel[i][j])));
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
