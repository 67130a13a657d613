type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Batch, options: Options): Batch {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const result: Batch = [];
  for (const image of x) {
    const rows: number[][][] = [];
    for (let top = 0; top + poolHeight <= image.length; top += down) {
      const row: number[][] = [];
      for (let left = 0; left + poolWidth <= image[0].length; left += right) {
        const best = [...image[top][left]];
        for (let r = top; r < top + poolHeight; r++) {
          for (let c = left; c < left + poolWidth; c++) {
            for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k], image[r][c][k]);
          }
        }
        row.push(best);
      }
      rows.push(row);
    }
    result.push(rows);
  }
  return result;
}
