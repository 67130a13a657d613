// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: nothing
// Averages the whole window, but looks for the largest from its second row on.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let [max, sum] = [x[i + h - 1][j][k], 0];
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            if (a > i) max = Math.max(max, x[a][b][k]);
            sum += x[a][b][k];
          }
        }
        pixel.push(max - sum / (h * w));
      }
      row.push(pixel);
    }
    out.push(row);
  }
  return out;
}
