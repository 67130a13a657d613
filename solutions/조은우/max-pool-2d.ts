type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], options: Options): number[][] {
  const [ph, pw] = options.poolSize;
  const [sh, sw] = options.strides;
  const result: number[][] = [];
  let i = 0;
  while (i + ph <= x.length) {
    const row: number[] = [];
    let j = 0;
    while (j + pw <= x[0].length) {
      const values: number[] = [];
      for (let a = 0; a < ph; a++) for (let b = 0; b < pw; b++) values.push(x[i + a][j + b]);
      values.sort((p, q) => q - p);
      row.push(values[0]);
      j += sw;
    }
    result.push(row);
    i += sh;
  }
  return result;
}
