type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): string[][] {
  const result: string[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: string[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const values = x.slice(i, i + poolSize[0]).flatMap((r) => r.slice(j, j + poolSize[1]));
      const mean = values.reduce((a, b) => a + b) / values.length;
      row.push(mean.toFixed(2)); // 소수점 둘째 자리까지
    }
    result.push(row);
  }
  return result;
}
