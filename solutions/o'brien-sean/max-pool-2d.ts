type Opts = { poolSize: number[]; strides: number[]; padding: string };

export function maxPool2d(x: number[][], opts: Opts) {
  console.log("input", x.length, "x", x[0].length);
  console.log("options", opts);
  const [ph, pw] = opts.poolSize;
  const out: number[][] = [];
  for (let r = 0; r + ph <= x.length; r += opts.strides[0]) {
    const row: number[] = [];
    for (let c = 0; c + pw <= x[0].length; c += opts.strides[1]) {
      let m = x[r][c];
      for (let i = r; i < r + ph; i++) for (let j = c; j < c + pw; j++) if (x[i][j] > m) m = x[i][j];
      row.push(m);
    }
    if (r === 0) console.log("first row", row);
    out.push(row);
  }
  return out; // take the console.logs out again!
}
