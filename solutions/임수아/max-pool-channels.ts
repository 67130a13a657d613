type Options = { poolSize: number[]; strides: number[] };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const result: number[][][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[][] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const window = x.slice(i, i + poolSize[0]).flatMap((r) => r.slice(j, j + poolSize[1]));
      row.push(window[0].map((_, c) => Math.max(...window.map((pixel) => pixel[c]))));
    }
    result.push(row);
  }
  return result;
}
