type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, options: Options): Image {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const result: Image = [];
  for (let top = 0; top + poolHeight <= x.length; top += down) {
    const row: number[][] = [];
    for (let left = 0; left + poolWidth <= x[0].length; left += right) {
      const best = [...x[top][left]];
      for (let r = top; r < top + poolHeight; r++) {
        for (let c = left; c < left + poolWidth; c++) {
          for (let k = 0; k < best.length; k++) {
            if (x[r][c][k] > best[k]) best[k] = x[r][c][k];
          }
        }
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
