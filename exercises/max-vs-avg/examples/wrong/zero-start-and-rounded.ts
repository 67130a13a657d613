// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: max-from-zero + rounds-average
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const maxima = x[i][j].map(() => 0);
      const sums = x[i][j].map(() => 0);
      for (let a = i; a < i + h; a++) {
        for (let b = j; b < j + w; b++) {
          for (let k = 0; k < sums.length; k++) {
            maxima[k] = Math.max(maxima[k], x[a][b][k]);
            sums[k] += x[a][b][k];
          }
        }
      }
      row.push(maxima.map((max, k) => max - Math.round(sums[k] / (h * w))));
    }
    result.push(row);
  }
  return result;
}
