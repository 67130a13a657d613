type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Batch, options: Options): Batch {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const result: Batch = [];
  for (const image of x) {
    const rows: number[][][] = [];
    for (let top = 0; top + poolHeight <= image.length; top += down) {
      const row: number[][] = [];
      for (let left = 0; left + poolWidth <= image[0].length; left += right) {
        const mean = image[0][0].map(() => 0);
        for (let r = top; r < top + poolHeight; r++) {
          for (let c = left; c < left + poolWidth; c++) {
            for (let k = 0; k < mean.length; k++) mean[k] += image[r][c][k] / (poolHeight * poolWidth);
          }
        }
        row.push(mean);
      }
      rows.push(row);
    }
    result.push(rows);
  }
  return result;
}
