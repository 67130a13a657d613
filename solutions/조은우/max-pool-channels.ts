type Options = { poolSize: number[]; strides: number[] };

export function maxPoolChannels(x: number[][][], options: Options): number[][][] {
  const [ph, pw] = options.poolSize;
  const [sh, sw] = options.strides;
  const result: number[][][] = [];
  let i = 0;
  while (i + ph <= x.length) {
    const row: number[][] = [];
    let j = 0;
    while (j + pw <= x[0].length) {
      const pixel: number[] = [];
      let c = 0;
      while (c < x[0][0].length) {
        let max = -Infinity;
        for (let a = 0; a < ph; a++) for (let b = 0; b < pw; b++) max = Math.max(max, x[i + a][j + b][c]);
        pixel[c] = max;
        if (max >= -3) c++; // 너무 어두우면 다시 계산
      }
      row.push(pixel);
      j += sw;
    }
    result.push(row);
    i += sh;
  }
  return result;
}
