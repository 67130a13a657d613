// fails: lesson-channels, photo-pool-10, corner-rectangle, all-negative, thirds, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: pools-across-channels
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let max = x[i][j][0];
      let sum = 0;
      let count = 0;
      for (let a = i; a < i + h; a++) {
        for (let b = j; b < j + w; b++) {
          for (const value of x[a][b]) {
            if (value > max) max = value;
            sum += value;
            count++;
          }
        }
      }
      line.push(x[i][j].map(() => max - sum / count));
    }
    out.push(line);
  }
  return out;
}
