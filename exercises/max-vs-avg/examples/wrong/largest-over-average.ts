// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, even-grey, checkerboard, all-negative, thirds, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: nothing
// Divides the maximum by the average instead of subtracting.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let [max, sum] = [x[i][j][k], 0];
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            sum += x[a][b][k];
            if (x[a][b][k] > max) max = x[a][b][k];
          }
        }
        pixel.push(max / (sum / (h * w)));
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
