type Options = { poolSize: number[]; strides: number[] };

export function maxPooling2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      row.push(Math.max(...x.slice(i, i + poolSize[0]).flatMap((r) => r.slice(j, j + poolSize[1]))));
    }
    result.push(row);
  }
  return result;
}
