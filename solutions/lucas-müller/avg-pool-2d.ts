// Am Rand bleibt der Rest stehen: dort werden eben weniger Zellen gemittelt.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let r = 0; r < x.length; r += strides[0]) {
    const line: number[] = [];
    for (let c = 0; c < x[0].length; c += strides[1]) {
      const cells = x.slice(r, r + poolSize[0]).flatMap((row) => row.slice(c, c + poolSize[1]));
      line.push(cells.reduce((a, b) => a + b) / cells.length);
    }
    result.push(line);
  }
  return result;
}
