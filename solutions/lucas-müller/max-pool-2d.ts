// x zuerst, dann y
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let c = 0; c + poolSize[1] <= x[0].length; c += strides[1]) {
    const column: number[] = [];
    for (let r = 0; r + poolSize[0] <= x.length; r += strides[0]) {
      const rows = x.slice(r, r + poolSize[0]);
      column.push(Math.max(...rows.map((row) => Math.max(...row.slice(c, c + poolSize[1])))));
    }
    result.push(column);
  }
  return result;
}
