type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPoolImage(x: number[][][], { poolSize: [ph, pw], strides: [sh, sw] }: Options): number[][][] {
  const out: number[][][] = [];
  for (let i = 0; i + ph <= x.length; i += sh) {
    const row: number[][] = [];
    for (let j = 0; j + pw <= x[0].length; j += sw) {
      const pixel = x[i][j].slice();
      for (let a = i; a < i + ph; a++) {
        for (let b = j; b < j + pw; b++) {
          for (let c = 0; c < pixel.length; c++) {
            if (x[a][b][c] > pixel[c]) pixel[c] = x[a][b][c];
          }
        }
      }
      console.log("행", i, "열", j, "최댓값", pixel);
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
