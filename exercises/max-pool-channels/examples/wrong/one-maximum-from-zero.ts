// fails: lesson, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: max-from-zero + pools-across-channels
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, options: Options): Image {
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let max = 0;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) {
          for (let k = 0; k < x[r][c].length; k++) {
            if (x[r][c][k] > max) max = x[r][c][k];
          }
        }
      }
      row.push(x[i][j].map(() => max));
    }
    result.push(row);
  }
  return result;
}
