// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, even-grey, checkerboard, all-negative, thirds, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: divides-by-image
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const size = x.length * x[0].length;
  const result: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const max = [...x[i][j]];
      const mean = max.map(() => 0);
      for (let a = i; a < i + h; a++) {
        for (let b = j; b < j + w; b++) {
          for (let k = 0; k < max.length; k++) {
            if (x[a][b][k] > max[k]) max[k] = x[a][b][k];
            mean[k] += x[a][b][k] / size;
          }
        }
      }
      row.push(max.map((m, k) => m - mean[k]));
    }
    result.push(row);
  }
  return result;
}
