export function maxPoolChannels(x: number[][][]): number[][][] {
  const out: number[][][] = [];
  for (let i = 0; i < x.length - 1; i += 2) {
    const row: number[][] = [];
    for (let j = 0; j < x[0].length - 1; j += 2) {
      const pixel: number[] = [];
      for (let c = 0; c < 3; c++) {
        pixel.push(Math.max(x[i][j][c], x[i][j + 1][c], x[i + 1][j][c], x[i + 1][j + 1][c]));
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
