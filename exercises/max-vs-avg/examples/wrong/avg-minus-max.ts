// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: subtracts-backwards
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = x[i][j][k];
        let sum = 0;
        for (let r = i; r < i + h; r++) {
          for (let c = j; c < j + w; c++) {
            best = Math.max(best, x[r][c][k]);
            sum += x[r][c][k];
          }
        }
        pixel.push(sum / (h * w) - best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
