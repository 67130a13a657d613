type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], options: Options): number[][] {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const result: number[][] = [];
  for (let top = 0; top + poolHeight <= x.length; top += down) {
    const row: number[] = [];
    for (let left = 0; left + poolWidth <= x[0].length; left += right) {
      let best = x[top][left];
      for (let r = top; r < top + poolHeight; r++) {
        for (let c = left; c < left + poolWidth; c++) {
          if (x[r][c] > best) best = x[r][c];
        }
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
