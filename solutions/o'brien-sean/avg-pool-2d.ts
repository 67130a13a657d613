type Opts = { poolSize: number[]; strides: number[]; padding: string };

export function avgPool2d(x: number[][], opts: Opts) {
  const [ph, pw] = opts.poolSize;
  const out: number[][] = [];
  for (let r = 0; r + ph <= x.length; r += opts.strides[0]) {
    const row: number[] = [];
    for (let c = 0; c + pw <= x[0].length; c += opts.strides[1]) {
      let s = 0;
      for (let i = r; i < r + ph; i++) for (let j = c; j < c + pw; j++) s += x[i][j];
      row.push(Math.round((s / (ph * pw)) * 100) / 100); // two digits are enough
    }
    out.push(row);
  }
  return out;
}
